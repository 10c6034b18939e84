/** Domains and networks of links in résumés; collected by hand. */

/** Top-level domains that a bare address may end with; anything with "www." or "://" or a path needs no such proof. */
export const bareDomains =
  'com org net io dev me edu gov co ai app tech in de fr es it nl pt uk eu us ca ch at be info biz xyz page site blog ro pl ru br design art cloud online games studio';

/** Names that end like a domain and are products. */
export const dottedProducts = 'asp.net vb.net ado.net node.io socket.io draw.io b.com m.com';

export const networkNames =
  'linkedin github gitlab bitbucket stackoverflow twitter x facebook instagram medium behance dribbble kaggle youtube xing leetcode hackerrank codepen indeed researchgate orcid tumblr pinterest vimeo angel dev mastodon devpost codeforces hackerearth itch skype telegram';
