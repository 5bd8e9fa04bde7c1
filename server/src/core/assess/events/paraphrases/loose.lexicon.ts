/** Verbs of which a note may put any for any other, though none says quite what another does. Format: `paraphrases.ts`. */
export const LOOSE_ROWS = `
≈ arrest catch capture recapture seize nab apprehend detain round_up pick_up hold stop
≈ rent hire lease charter let
≈ bury inter entomb
≈ confiscate seize impound remove recover take_away
≈ find discover uncover locate spot recover unearth turn_up
≈ hide conceal stash bury
≈ steal rob snatch loot burgle
≈ burn torch incinerate gut set_ablaze
≈ collapse crumble topple fall give_way cave_in
≈ sink founder capsize
≈ crash collide hit strike ram plough
≈ flood inundate submerge swamp
≈ evacuate clear move
≈ treat hospitalise hospitalize admit
≈ wound hurt injure
≈ shoot fire gun_down kill
≈ stab knife kill
≈ strangle kill
≈ poison kill
≈ resign quit leave step_down
≈ recruit hire employ engage appoint
≈ dismiss fire sack remove oust lay_off relieve
≈ succeed replace follow
≈ lead head run chair command direct manage
≈ found establish create start set_up launch
≈ own hold possess
≈ buy acquire purchase obtain
≈ pay spend cost
≈ earn make receive
≈ fine penalise penalize
≈ sue prosecute
≈ try prosecute
≈ order tell instruct command direct
≈ request ask seek demand urge want appeal
≈ promise pledge vow undertake guarantee
≈ warn caution alert
≈ deny reject dispute dismiss
≈ admit acknowledge confess concede
≈ accuse blame
≈ criticise criticize condemn denounce attack
≈ praise welcome commend
≈ announce declare say state report
≈ plan intend mean aim hope propose expect want
≈ refuse decline reject
≈ accept agree
≈ allow permit let authorise authorize
≈ ban prohibit forbid outlaw bar
≈ delay postpone defer adjourn
≈ cancel scrap abandon call_off drop
≈ open inaugurate unveil
≈ resume restart reopen
≈ stop halt suspend end
≈ start begin launch open
≈ end finish conclude close
≈ last take continue
≈ build construct erect
≈ repair fix restore mend
≈ replace swap change
≈ install fit mount place
≈ inspect check examine test
≈ inspect visit
≈ investigate probe examine
≈ search comb scour
≈ send dispatch deploy ship
≈ bring deliver carry transport take haul fly rush airlift
≈ arrive reach come land dock
≈ leave depart sail go
≈ travel fly go drive sail
≈ flee escape leave abscond
≈ cross enter
≈ attack raid storm assault
≈ rescue save free pull
≈ release free let_go discharge
≈ sentence jail imprison condemn
≈ imprison jail hold detain
≈ convict sentence
≈ charge indict accuse
≈ approve pass adopt back ratify endorse clear
≈ reject defeat refuse throw_out turn_down vote_down
≈ grant approve give award
≈ win gain take secure
≈ beat defeat
≈ meet see visit
≈ speak talk address
≈ say tell state claim report
≈ grow rise increase climb
≈ fall drop decline decrease shrink
≈ cut reduce lower
≈ raise increase
≈ measure reach
≈ house accommodate hold
≈ live reside dwell
≈ join enter
≈ infect sicken
≈ vaccinate inoculate
≈ spread extend
≈ burst break rupture
≈ break crack fracture
≈ leak spill escape
≈ explode detonate blow_up
≈ fail break_down malfunction
≈ hear notice
≈ hear learn
≈ see notice witness watch observe
≈ attend join visit
≈ lose miss
≈ name identify call
≈ describe call
≈ publish release issue print
≈ write author pen
≈ write note record
≈ hand give pass deliver
≈ surrender turn_in give_up
≈ contain hold
≈ belong own
≈ use employ
≈ count number
≈ damage harm hurt
≈ destroy ruin wreck level
≈ kill murder slay
≈ tow pull
≈ board enter
≈ extinguish douse quench
≈ unload discharge
≈ load fill
≈ dig excavate tunnel
≈ block close shut
≈ guard protect
≈ watch monitor
≈ cause provoke trigger spark
≈ prevent stop avert
≈ employ hire
≈ train teach
≈ teach instruct
≈ sign conclude
≈ vote elect choose
≈ elect choose
≈ appoint name nominate choose
≈ invite ask
≈ serve spend
≈ retire leave
≈ tender offer submit
≈ cost lose
≈ lie leave
≈ repeat resit retake
≈ hold stage organise organize
`;
