import {
  apostropheFirst,
  currencyLetters,
  domains,
  fileExtensions,
  prefixes,
  suffixes,
  wholeHyphenated,
} from './english-words.ts';

/** Where a token ends and no word goes on. */
const edge = String.raw`(?![\p{L}\p{M}\p{N}_])`;
const letter = String.raw`[\p{L}\p{M}]`;
const hyphen = '[-\u2010\u2011\u2013]';
const capitalised = (words: string): string => words.replace(/(?<![a-z])[a-z]/g, (first) => first.toUpperCase());
const sticky = (source: string, flags = 'u'): RegExp => new RegExp(source, `${flags}y`);

/** Addresses of the net. Closing punctuation at their end is cut off afterwards. */
export const addresses: readonly RegExp[] = [
  sticky(String.raw`(?:https?|ftp|file):\/\/[^\s<>"“”]{1,4000}`, 'iu'),
  sticky(String.raw`www\.[^\s<>"“”]{1,4000}`, 'iu'),
  sticky(
    String.raw`(?:mailto:)?[\p{L}\p{N}][\p{L}\p{N}._%+~-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}`,
    'iu',
  ),
  sticky(String.raw`[\p{L}\p{N}][\p{L}\p{N}.]{0,63}@[\p{L}\p{N}-]{1,63}${edge}`), // kim@office
  sticky(
    String.raw`(?:[\p{L}\p{N}_-]{1,63}\.){1,5}(?:${domains}|${capitalised(domains)}|(?:co|com|org|gov|ac|edu|net)\.\p{Ll}{2})${edge}(?!-)(?:\/[^\s<>"“”]{0,4000})?`,
  ),
  sticky(String.raw`(?:[\p{L}\p{N}_-]{1,63}\.){1,5}\p{Ll}{2}\/[^\s<>"“”]{1,4000}`), // t.co/x
  sticky(String.raw`\p{Ll}{2,63}(?:\.\p{Ll}{2,63}){2,8}${edge}`), // alt.animals.cat
  sticky(String.raw`[\p{L}\p{N}_#~][\p{L}\p{N}_#~.-]{0,120}\.(?:${fileExtensions})${edge}`, 'iu'),
];

/** ":-)", ";P", "=(", "<3", "^_^"; a letter must not follow, so that "8:Pages" stays apart. */
export const emoticon = sticky(String.raw`(?:[:;=]['’]?[-o]?(?:[)(\]\[|]+|[DPpOo/\\]${edge})|<3${edge}|\^_+\^|-_+-)`);

/** Numbers, the most special first. */
export const numbers: readonly RegExp[] = [
  sticky(String.raw`\d{4}-\d{2}-\d{2}${edge}`), // 2017-09-03
  sticky(String.raw`\d{1,4}\/\d{1,2}\/\d{2,4}${edge}`), // 11/28/2000
  sticky(String.raw`\d{1,2}\/\d{1,2}${edge}`), // 9/11, 1/2
  sticky(String.raw`\d{1,2}-\d{1,2}-\d{2,4}${edge}`), // 11-20-2000
  sticky(String.raw`\+?(?:\d{1,4}[-.\/])?\d{3}[-.\/]\d{3}[-.]\d{4}${edge}`), // 713-853-3989
  sticky(String.raw`\d{3}-\d{4}${edge}|\d{5}-\d{4}${edge}`), // 345-9945
  sticky(String.raw`\d{1,2}:\d{2}(?::\d{2})?(?![\d:])`), // 7:30
  sticky(String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)`), // 200,987.33
  sticky(String.raw`\d+(?:\.\d+)+(?!\d)`), // 3.5, 4.1.2
  sticky(String.raw`\d+(?:st|nd|rd|th|s)${edge}`, 'iu'), // 19th, 1980s
  sticky(String.raw`\.\d+${edge}`), // .04
  sticky(String.raw`[+]\d{1,4}${edge}`), // +44
  sticky(String.raw`['’]\d\ds?${edge}`), // '07
  sticky(String.raw`\d+(?!\d)`),
];

/** "U.S.", "a.m.", "Ph.D.", "U.S.A"; the last stop belongs to it. */
export const acronym = sticky(
  String.raw`(?:Ph|Sc|Ed|${letter})\.(?:${letter}\.)+(?:${letter}${edge})?|${letter}\.${letter}${edge}(?!\.${letter})`,
);

/** Words that hold together in spite of a sign inside. */
export const compounds: readonly RegExp[] = [
  sticky(`(?:${wholeHyphenated})${edge}`, 'iu'),
  sticky(String.raw`(?:${letter}\/)+(?:${letter}|out)${edge}(?!\/)`), // l/c, w/o
  sticky(String.raw`\p{Lu}{1,4}&(?:amp;)?\p{Lu}{1,4}${edge}`), // AT&T, R&D
  sticky(String.raw`\p{Ll}&\p{Ll}${edge}`), // p&l
  sticky(String.raw`w\/(?=\p{L}{2})`), // w/friends
  sticky(String.raw`${letter}+\*+${letter}+${edge}`), // f*ck
  sticky(String.raw`(?:(?:${prefixes}|${capitalised(prefixes)})${hyphen})+[\p{L}\p{M}\p{N}]+`), // anti-aircraft, mid-1980s, but UN-backed
  sticky(`${letter}+-(?:${suffixes})${edge}`, 'iu'), // Holocaust-esque
];

/** Letters, digits and apostrophes between letters; clitics are cut afterwards. */
export const word = sticky(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\u02bc][\p{L}\p{M}]+|_+[\p{L}\p{M}\p{N}]+)*`);

/** Money signs with the letters of their country: "US$", "£". */
export const currency = sticky(String.raw`(?:(?:${currencyLetters})\$|\p{Sc}+)`);

/** A clitic that follows a number or an abbreviation: "60|'s", "AT&T|'s". */
export const looseClitic = sticky(`['’](?:s|re|ve|ll|d|m)${edge}`, 'iu');

/** "'em", "’til", "'tis". */
export const shortened = sticky(`['’](?:n['’]|(?:${apostropheFirst})${edge})`, 'iu');

/** "#IStandWithAhmed", "@POTUS". */
export const handle = sticky(String.raw`[#@][\p{L}_][\p{L}\p{M}\p{N}_]*`);

/** A run of one sign, or of stops: "--", "...", "?!", "***", "<<". */
export const signRun = sticky(
  String.raw`\[(?:\.{3}|…)\]|\.{2,}|…+|[!?]+|-+>|<-+|-{2,}|={2,}|\*{2,}|_+|~{2,}|\+{2,}|#{2,}|<<+|>>+|''|‘’|‘‘|’’|${'``'}|\p{Sc}+`,
);

/** One sign as readers see it: an emoji with what modifies it, a letter with its marks. */
export const oneSign = sticky(
  String.raw`(?:\p{RI}\p{RI}|\p{Extended_Pictographic}[\p{M}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}\p{Extended_Pictographic}]*|[\s\S])\p{M}*`,
);
