/**
 * Words by which web pages and newspapers label what is not the article: navigation, captions, source lines, professions of authors, outlets.
 * Written from general knowledge of news sites and wire copy.
 */

/** Whole lines, folded to lower case without punctuation. */
export const NAVIGATION_LINES: ReadonlySet<string> = new Set(
  `must read;must reads;posts;post;more articles;latest article;latest articles;latest news;latest posts;latest stories;latest;share;share this;share this article;share this post;share this story;share article
share on facebook;share on twitter;share on x;share on linkedin;share on whatsapp;share via email;tweet;facebook;twitter;x;linkedin;whatsapp;telegram;instagram;youtube;pinterest;reddit;email;e mail;print;print this;copy link;link copied;save;save article
bookmark;read more;read also;read on;see also;also read;continue reading;related;related articles;related stories;related posts;related news;related topics;related content;recommended;recommended for you;recommended stories;you may also like;you might also like
more on this story;more on this topic;more from this author;more by this author;more stories;more news;most read;most popular;popular;popular posts;trending;trending now;editor s picks;editors picks;top stories;top news;in case you missed it;what to read next;read next;up next;next;next article;next post;previous;previous article;previous post;back;back to top
subscribe;subscribe now;sign up;sign in;log in;login;register;newsletter;our newsletter;join us;join our telegram channel;follow us;follow;support us;donate;advertisement;advertising;ad;sponsored;sponsored content;promoted;comments;comment;leave a comment;leave a reply;post a comment;no comments;0 comments;view comments;show comments
home;menu;search;close;skip to content;skip to main content;contact;contact us;about us;privacy policy;terms of use;terms of service;cookie policy;cookie settings;accept;accept all;accept all cookies;reject all;manage preferences;all rights reserved;listen to this article;listen;watch;video;gallery;photo gallery;loading;load more;show more;view all;view all posts;see all
topics;tags;categories;filed under;in this article;table of contents;contents;download pdf;download;font size;a a a;gift this article;give this article;report an error;report a mistake;skip advertisement;order reprints;today s paper;leave a comment;about the author;about the authors;the author;the authors;bbc homepage;accessibility help;send a correction;go to homepage;back to homepage;breaking news;live updates;live`
    .split(/[;\n]/u)
    .map((line) => line.trim()),
);

/** Beginnings of short lines. */
export const NAVIGATION_BEGINNINGS =
  /^(?:read (?:more|also|next|our|the full)\b|also read\b|see also\b|related\s*:|more (?:on|from|by)\b.{0,60}$|(?:click|tap) here\b|subscribe (?:to|for|now)\b|sign up (?:for|to)\b|join (?:our|us on)\b|follow us\b|follow our\b|like us on\b|share (?:this|on|via)\b|support (?:our|independent)\b|download (?:our|the) app\b|(?:tags?|keywords?|topics?|categor(?:y|ies)|filed under|posted in)\s*:|view all posts\b|all posts by\b|copyright\b|©|\(c\) ?\d{4}|home\s*[>»›/|]|you are here\b|advertisement\b|listen to (?:this|the) (?:article|story)|watch\s*:|video\s*:|live\s*:|get (?:the|our) .{0,40}newsletter|\d+\s*(?:min(?:ute)?s?) read\b|reading time\b|\d+ (?:comments?|shares?|views?)$|[+]\s*posts?$|please (?:enable|turn on) (?:javascript|cookies)|sign in to\b|log in to\b|register to\b|our standards\s*:|(?:updated |published )?\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$|page \d+(?: of \d+)?$|more about [\p{Lu}][\p{L} .’'-]{3,40}$)/iu;

/** Sentences of consent banners and site notices, wherever they stand. */
export const NAVIGATION_SENTENCES =
  /\b(?:(?:uses?|using|accept|store|of) cookies\b|cookie policy\b|privacy policy\b|all rights reserved\b|subscribe to our\b|sign up for our\b|our newsletter\b|join our telegram\b|your email address will not be published\b|may not be (?:published|reproduced|redistributed)\b|javascript is (?:disabled|required)\b|thomson reuters trust principles\b|contributed (?:to|reporting)(?: (?:this|from|for)\b| to this\b|\.$)|version of this (?:article|story) (?:appears|appeared|ran) in print\b|do you have an opinion on\b|if you would like to (?:submit|comment|respond)\b|order reprints\b|this (?:article|story) (?:was|has been) (?:updated|amended|corrected)\b|sign up here\b|click here (?:to|for|and)\b)/iu;

export const CAPTION_BEGINNINGS =
  /^(?:(?:(?:file|stock|illustrative|archive|archival) )?(?:photo|image|picture|illustration|graphic|map|photograph)s?(?: (?:by|credit|courtesy|source)\b|\s*[:/©|]|\s*credit\b)|file photo\b|file\s*[-–—:]\s|photo (?:by|credit)\b|caption\s*:|credit\s*:|pictured\s*:|screenshot\b|in this (?:file |handout |undated |satellite |aerial )?(?:photo|image|picture|photograph|screengrab)\b|(?:a )?handout (?:photo|image|picture)\b|this (?:satellite |handout )?(?:image|photo|picture)\b.{0,40}\bshows\b)/iu;
export const CAPTION_ENDINGS =
  /(?:\(\s*(?:photo|image|picture|source)s?\s*:?[^()]{0,80}\)|\((?:AP|AFP|Reuters|EPA|Getty|TASS|Anadolu)[^()]{0,60}\)|\b(?:AP|AFP|EPA|EFE|UPI) ?Photo\b[^.]{0,60}|[/©|]\s*(?:Getty(?: Images)?|AFP|AP|EPA|Reuters|Shutterstock|iStock|Alamy|Anadolu|Unsplash|Wikimedia)[^.]{0,40}|(?:via|courtesy of) (?:Getty Images|AFP|AP|Reuters|Shutterstock|Wikimedia)[^.]{0,30}|REUTERS\/[\p{L} .'’-]{3,40}|photo\s*:\s*[^.]{2,60})\.?$/iu;
/** Credits that stand alone on a line, folded. */
export const PICTURE_CREDITS: ReadonlySet<string> = new Set(
  `getty images;getty;afp;ap;ap photo;reuters;epa;epa efe;shutterstock;istock;alamy;pa;pa media;anadolu;anadolu via getty images;afp via getty images;wikimedia commons;image source;image caption;file photo;stock photo;illustrative photo;archive photo`.split(
    ";",
  ),
);
export const CAPTION_WORDS =
  /\b(?:is|are|was|were) (?:seen|pictured|photographed)\b|\((?:left|right|centre|center|l|r|c)\)|\b(?:pictured|photographed) (?:in|on|at|during|here|above|below|with)\b|\b(?:from left|second from)\b/iu;
/** What people and things do in pictures, in the present tense. */
export const PICTURE_VERBS =
  /\b(?:march|walk|stand|sit|ride|drive|hold|wave|carry|attend|gather|pass|patrol|inspect|speak|address|shake|pose|greet|meet|look|watch|line|rest|protest|arrive|leave|board|fire|aim|search|queue|wait|cheer|chant|parade|take part|participate|work|play|pray|mourn|lay|light|raise|lower|load|clean|clear|rush|run|flee|cross|guard|block|surround|burn|rise|rises|fly|flies|sail|dock|hang|lie|lies|marches|walks|stands|sits|rides|drives|holds|waves|carries|attends|gathers|passes|patrols|inspects|speaks|addresses|shakes|poses|greets|meets|looks|watches|lines|rests|protests|arrives|leaves|boards|fires|aims|searches|waits|takes part|participates|works|prays|lays|lights|raises|loads|clears|rushes|runs|flees|crosses|guards|blocks|surrounds|burns|sails|docks|hangs)\b/gu;

export const SOURCE_LINE =
  /^(?:original |the )?(?:sources?|via|original article|originally published (?:in|by|on|at)|quelle|sursa|izvor|źródło|zdroj|forrás|fonte|fuente|источник|джерело)\s*:\s*(\S.{0,120}?)\.?$/iu;
export const REPUBLISHED =
  /\b(?:(?:this|the) (?:article|story|piece|text|op-ed|essay|analysis|interview|report|commentary|post)(?: was| has been| is)? (?:(?:originally|first) (?:published|appeared|posted|printed)|(?:re)?published|reprinted|republished|reproduced|translated)|(?:first|originally) (?:published|appeared|posted|printed)|re(?:published|printed|produced)(?: here)?)(?: (?:with|by) (?:the )?(?:kind )?permission)?(?: of| from| in| by| on| at| under)(?: the)? /iu;
export const EDITORIAL_NOTE =
  /^[[(*_]{0,3}(?:editor(?:s|’s|'s)?(?:s’|s')?(?:[’']s)? note|translator(?:[’']s)? note|note (?:from|of|by) the (?:editor|editors|translator)|ed\. note|correction|clarification|disclaimer)\b/iu;
export const OPINION_NOTE =
  /\b(?:(?:the )?(?:views?|opinions?) expressed (?:in|here|by|are)|(?:does|do) not necessarily (?:reflect|represent)|this is an opinion (?:piece|article)|guest (?:column|commentary|essay))\b/iu;

/** Labels above an article that name its genre. */
export const GENRE_LABELS: ReadonlyMap<string, string> = new Map([
  ...[
    "opinion",
    "op ed",
    "oped",
    "opinions",
    "commentary",
    "comment",
    "editorial",
    "column",
    "guest column",
    "viewpoint",
    "opinion analysis",
    "letters",
    "guest essay",
  ].map((label) => [label, "opinion"] as const),
  ...["analysis", "explainer", "news analysis", "in depth", "policy brief", "long read"].map(
    (label) => [label, "analysis"] as const,
  ),
  ...["press release", "for immediate release", "news release", "media release", "press statement"].map(
    (label) => [label, "press-release"] as const,
  ),
]);

/** A label of the genre in front of a headline: "Opinion | …", "Press release: …". */
export const GENRE_BEFORE_TITLE =
  /^(opinions?|op-ed|commentary|comment|editorial|column|viewpoint|analysis|explainer|press release|news release|media release|press statement)\s*(?:[|:»]|[-–—](?=\s))\s*(?=\S.{8,})/iu;

export const WRITING_PROFESSION =
  /\b(?:journalist|author|writer|reporter|correspondent|columnist|blogger|vlogger|podcaster|storyteller|copywriter|content creator|digital creator|contributor|editor|editor-in-chief|freelancer|freelance|essayist|novelist|commentator|photojournalist|newsman)\b/iu;
export const PROFESSION =
  /\b(?:journalist|author|writer|reporter|correspondent|columnist|blogger|contributor|editor|freelancer|freelance|essayist|commentator|fellow|professor|lecturer|researcher|scholar|historian|analyst|director|co-director|president|vice-president|chair|chairman|founder|co-founder|head|expert|adviser|advisor|consultant|diplomat|ambassador|economist|lawyer|scientist|student|candidate|senior|executive|visiting|associate|assistant|member|officer|specialist|strategist|activist)\b/iu;
export const BIOGRAPHY_WORDS =
  /\b(?:(?:is|was) the author of|(?:his|her|their) (?:(?:most )?(?:recent|latest|new|previous|next) )?(?:books?|work|writing|research|articles|reporting|column)\b|(?:has|have) (?:written|reported|worked|published|contributed|covered)\b|writes (?:about|on|for)\b|writing on\b|covers\b|covering\b|reports on\b|is based in\b|specializ(?:es|ing)\b|specialis(?:es|ing)\b|served (?:as|in)\b|currently (?:working|works|serves|lives|based)\b|previously (?:worked|served|was)\b|holds an? (?:phd|ma|ba|degree|master)|graduated\b|lives in\b|follow (?:him|her|them)\b|can be reached\b|you can (?:follow|reach)\b|on twitter\b|@[a-z]\w+)/iu;
export const PRONOUN_BIOGRAPHY =
  /^(?:he|she|they) (?:is|was|has|had|served|serves|writes|wrote|works|worked|holds|lives|covers|covered|reports|previously|also|currently|can be|graduated|specializ|specialis|teaches|taught|edits|edited|contributes|joined|covers)\b|^follow (?:him|her|them)\b/iu;

/** Words that end or begin names of newspapers, broadcasters and agencies. */
export const OUTLET_WORDS =
  /(?:(?:^|\s)(?:Times|Post|Journal|News|Radio|TV|Television|Tribune|Herald|Telegraph|Guardian|Gazette|Press|Daily|Today|Observer|Independent|Mail|Mirror|Chronicle|Review|Magazine|Weekly|Standard|Express|Globe|Sun|Star|Insider|Monitor|Economist|Bulletin|Courier|Inquirer|Dispatch|Sentinel|Broadcasting|Newspaper|Online|Presse|Zeitung|Allgemeine|Rundschau|Anzeiger|Tageblatt|Monde|Figaro|País|Mundo|Stampa|Repubblica|Pravda|Novosti|Izvestia|Novine|Vesti|Gazeta|Dziennik|Rzeczpospolita|Noviny|Hírlap|Adevărul|Politika)|News Agency|Press Agency|Corporation for Broadcasting)$|^(?:The )?(?:(?:Times|Tribune|Herald|Journal|Gazette|Post) of|Radio|Voice of|Corriere|Gazeta|Novaya|Diário|Diario|Jornal|Journal de|La Voz|El Diario)\s/u;

/** Outlets and agencies known the world over, by folded name. */
export const KNOWN_OUTLETS: ReadonlySet<string> = new Set(
  `reuters;ap;associated press;the associated press;afp;agence france presse;upi;bloomberg;bbc;bbc news;cnn;abc news;nbc news;cbs news;fox news;npr;pbs;msnbc;cnbc;sky news;itv;channel 4;al jazeera;al arabiya;deutsche welle;dw;euronews;france 24;rfi;rtl;rai;rtve;nos;nrk;svt;yle;dr;dpa;ansa;efe;apa;anp;belga;ritzau;ntb;tt;pap;ctk;čtk;mti;bta;agerpres;hina;tanjug;beta;fena;mina;srna;birn;balkan insight;n1;interfax;interfax ukraine;ukrinform;tass;ria novosti;rt;sputnik;meduza;kommersant;vedomosti;rbc;novaya gazeta;xinhua;global times;people s daily;kyodo;nhk;yonhap;pti;ani;the hindu;dawn;anadolu;anadolu agency;trt;hürriyet;haaretz;ynet;irna;fars;saba;wafa;sana;mena;petra;voa;voice of america;rfe rl;radio free europe;radio free europe radio liberty;radio liberty;politico;politico europe;axios;newsweek;forbes;fortune;wired;vox;vice;buzzfeed;the hill;the atlantic;the new yorker;foreign affairs;foreign policy;the spectator;the conversation;the intercept;propublica;bellingcat;the insider;the economist;financial times;ft;the times;the sunday times;usa today;time magazine;le monde;le figaro;libération;der spiegel;spiegel;die welt;die zeit;faz;süddeutsche zeitung;bild;el país;el mundo;la repubblica;corriere della sera;gazeta wyborcza;the kyiv independent;kyiv independent;kyiv post;ukrainska pravda;nv;suspilne;liga net`.split(
    ";",
  ),
);
export const WORLD_AGENCIES: ReadonlySet<string> = new Set(
  `reuters;ap;associated press;the associated press;afp;agence france presse;upi;bloomberg;dpa;efe;ansa;tass;interfax;interfax ukraine;ukrinform;ria novosti;xinhua;kyodo;yonhap;anadolu;aa;pti;ani;irna;pap;ctk;mti;bta;agerpres;hina;tanjug;beta;fena;apa;belga;ntb;tt;ritzau;anp;lusa;cp;the canadian press;aap;sputnik`.split(
    ";",
  ),
);
