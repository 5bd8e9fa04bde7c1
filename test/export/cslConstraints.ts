/**
 * What the CSL 1.0.2 specification asks of input data (https://docs.citationstyles.org/en/stable/specification.html), as far as an export
 * uses it: the types and variables that we write, names, and dates of one to three parts, as one day or as a span. Nothing else may stand there.
 */
const date = {
  type: "object",
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
    },
    circa: { type: "boolean" },
    literal: { type: "string" },
  },
  additionalProperties: false,
};

const text = { type: "string", minLength: 1 };

export const cslConstraints = {
  type: "array",
  items: {
    type: "object",
    required: ["id", "type"],
    properties: {
      id: text,
      type: { enum: ["article-newspaper", "post", "report", "webpage"] },
      title: text,
      "container-title": text,
      publisher: text,
      author: {
        type: "array",
        items: { type: "object", required: ["literal"], properties: { literal: text }, additionalProperties: false },
      },
      issued: date,
      accessed: date,
      URL: text,
      language: text,
      genre: text,
      note: text,
    },
    additionalProperties: false,
  },
};
