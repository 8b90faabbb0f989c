const ONE = '(?:i|we|you|one|acompany|myfirm|mycompany|ourfirm|ourcompany)';

/** The ways in which the questions that the site answers are asked in English, by their ids, as patterns of a whole question. */
export const english: Readonly<Record<string, string>> = {
  what: 'what(?:is|s)(?:this|it)(?:about|site|policy)?',
  valid: '(?:is)?(?:it|this|thepolicy)?(?:already|now|still)?(?:inforce|valid|effective|ineffect)(?:now|yet|already)?',
  apply: `(?:when)?can${ONE}apply(?:now|yet)?`,
  period: `deadline|valid(?:until|ity)|when(?:does|will)it(?:start|end|expire)|howlongisitvalid`,
  who: `who(?:can|may)(?:apply|getit)|who(?:is|s)(?:eligible|itfor)|(?:am|are|is)${ONE}eligible|eligibility`,
  'how-much': `howmuch(?:money)?(?:(?:can|could|may|will|do)${ONE}(?:get|receive|claim))?|howmuch(?:isit|isthere)`,
  where: `(?:how|where)(?:to|(?:do|can)${ONE})(?:apply|claim)|application(?:form|process)?|(?:which|what)?documents?(?:(?:are|is)?(?:needed|required))?`,
  call: '(?:tele)?phone(?:number)?|contact(?:us)?|hotline|who(?:to|can|should|do)i?(?:call|contact|ask)',
  ownership: `(?:can)?(?:a)?foreign(?:owned|invested)?(?:companies|company|enterprises?|firms?)(?:apply|eligible)?`,
  individual: `can(?:an?)?(?:individual|person|student|soletrader)s?apply`,
  times: `howmanytimes(?:can${ONE})?(?:apply)?|howoftencan${ONE}apply`,
  fee: `applicationfees?|isitfree(?:toapply)?|doesitcost(?:anything|money)?(?:toapply)?`,
  late: `(?:what)?(?:if)?${ONE}?miss(?:ed)?(?:the)?deadline|lateapplications?`,
  payment: `when(?:will|do|does)?(?:${ONE}|themoney|it)(?:get|be|is)?(?:paid|themoney)`,
};
