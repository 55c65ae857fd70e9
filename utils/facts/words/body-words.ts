const set = (words: string) => new Set(words.split(' '));

/** The last word of a body's name. */
export const HEADS = set(
  'council constabulary police authority university trust board association college school academy agency commission corporation executive inspectorate commissioner museum library institute ombudsman conservancy partnership federation homes housing hospitals infirmary regulator tribunal brigade ccg icb group',
);

/** Heads only where the name ends with them: "Mayoral Housing Zone" is none. */
export const WEAK_HEADS = set('housing executive partnership');

/** Two words that end a name together: "Rescue Service", "Ambulance Service". */
export const SERVICE_BEFORE = set(
  'rescue ambulance police probation fire library courts tribunals passport prison prosecution parole information',
);

/** The first word of a name that goes on with "of" or "for". */
export const PREFIXES = set(
  'department ministry office university bank commissioner college borough city service registry board',
);

/** Welsh bodies begin with what they are, without "of". */
export const WELSH_PREFIXES = set('cyngor heddlu prifysgol bwrdd awdurdod gwasanaeth comisiynydd ymddiriedolaeth');

export const CONNECTORS = set('and & of upon on in the for with le by under cum a ac y yr');

/** Words of a name that say only what kind of body it is: alone they name none. */
export const GENERIC = set(
  'county city borough district parish town community metropolitan nhs foundation health academy local national public royal unitary the of and & for fire rescue service university hospital hospitals teaching combined joint regional board trust council police constabulary authority association college school agency commission group homes housing executive commissioner london care primary clinical commissioning area integrated partnership information billing planning licensing office lead local drainage common',
);

/** Capitalised words that stand before a name and are no part of it. */
export const STOPS = set(
  'dear to from for the this that these our your my if we i you it as at by in on under with further thank thanks please re ref reference subject date request requests requester freedom foi foia eir act regulations regulation team officer unit department governance management manager director head chief rights compliance records disclosure corporate services legal democratic access data protection customer support responses response internal review complaints complaint email e-mail tel telephone address website www copyright welcome contact yours sincerely faithfully regards mr mrs ms miss dr sir madam annwyl ysgrifennydd official sensitive senior advisor adviser assistant secretary sent cc section sections exemption law business central headquarters house street road hall private confidential solicitor secretariat policy finance resources clerk monitoring administrator coordinator co-ordinator analyst command directorate division branch registered and/or when where after before since although while both either also however therefore all each any are is was does has have can home page news about search attachment attachments date: response: what how why who hello hi good letterhead main building within specialist agent interim ask write call visit see tell send',
);
