/** What ministers and secretaries are in charge of, in the words of news; one field a line, written from public knowledge. */
export const PORTFOLIO_ROWS = `
interior|interior internal home
justice|justice
foreign|foreign external
finance|finance treasury
defence|defence defense war
health|health
education|education schools
transport|transport transportation
energy|energy
agriculture|agriculture farming
environment|environment climate ecology
trade|trade commerce
economy|economy economic economics business
labour|labour labor employment
culture|culture heritage
tourism|tourism
sport|sport sports
science|science research
housing|housing
migration|migration immigration
mining|mining mines
fisheries|fisheries
communications|communications telecommunications
`;
