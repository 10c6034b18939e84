/** What `trackruit --help` prints, in at most 80 columns. */
import { exitCodes } from './exit-codes.ts';

export const usage: string = `trackruit: how well does a résumé cover a job, and why

  trackruit match RESUME JOB   the score, how it is made, skills found and
                               missing, what would change it
  trackruit recommend RESUME JOBS…
                               the postings that a résumé covers best, and why
  trackruit rank JOB RESUMES…  the résumés that cover a posting best, and why
  trackruit compare RESUME RESUME… --job JOB
                               résumés side by side
  trackruit skills FILE        the skills that a text names
  trackruit parse FILE         what is read from a résumé, with --job from a
                               posting, and what was left out
  trackruit export FILE --to FORMAT [-o OUT]
                               the résumé as docx, pdf, md, txt or json
                               (JSON Resume), one column, read back as it was

  trackruit ats FILE [--job JOB]
                               can a machine read it, what is in the way
  trackruit feedback FILE [--role ROLE | --job JOB]
                               what would make it read better
  trackruit tailor RESUME… JOB [--model PROVIDER:MODEL] [-o OUT]
                               rewrites for one job that add no facts, and
                               what to ask yourself; of several résumés the best
  trackruit interview [--match MATCH.json] [--must-haves 0.8] …
                               the chance of an interview, and on what ground

RESUME, JOB and FILE are PDF, Word (.docx), HTML, Markdown, JSON Resume or plain
text, told apart by content; of a saved job page the posting in it is read. One
of them may be "-" for standard input. PDF wants the package "unpdf" beside this
one, export to docx "docx", export to pdf "pdfkit" and a font
("dejavu-fonts-ttf", or --font with a TrueType file).
JOBS and RESUMES are files and folders; JOBS may also be JSON Lines or a JSON
list of postings: id, title, company, location, description, url, workplace,
employmentTypes, datePosted, validThrough, salary, or schema.org's JobPosting.
Files that cannot be read are reported and left out.

  --json                       the whole result as JSON, on one line
  --limit N                    recommend, rank: places shown, up to 1000;
                               default: 10
  --location PLACE             recommend: only postings there; may be repeated
  --remote                     recommend: only remote work; with --location also
  --workplace, --seniority, --type LIST
                               recommend: only these, as in hybrid,on-site or
                               junior,mid or FULL_TIME
  --pay AMOUNT                 recommend: reaches it, as 55000EUR, 30GBP/hour
  --since DAYS|DAY, --open     recommend: no older, and not closed yet
  --keep-unstated              recommend: keep postings that do not say it
  --layout                     parse: pages, columns, tables, fonts, hidden text
  --job                        parse: FILE is a job posting
  --job JOB, --role ROLE       ats, feedback, compare: what the résumé is for
  --reference-date YYYY-MM     what "present" stands for; default: this month
  --to FORMAT, -o, --out OUT   export, tailor; export without -o to standard
                               output, without --to by the ending of OUT
  --font, --bold-font FILE     export to pdf: fonts to embed
  --letter                     export: US Letter instead of A4
  --match FILE, --model FILE   interview: what match --json printed, and a model
                               saved as JSON
  --must-haves, --skills, --match-average, --resume-score 0..1, --prep-hours,
  --years, --applied, --interviews, --days-posted, --applicants N,
  --channel referral|direct|board, --stage application|interview
                               interview: what is known, all optional
  --model openai|anthropic|gemini:NAME, --base-url URL
                               tailor: who writes; default: rules, no network.
                               Keys: OPENAI_API_KEY, ANTHROPIC_API_KEY,
                               GEMINI_API_KEY
  --rewrites N                 tailor: at most so many, up to 20; default: 5
  --no-repair                  tailor: do not ask the model once more for lines
                               whose rewrites were refused
  --password WORD              of a protected PDF
  --timeout SECONDS            for reading one file; default: 8
  --color, --no-color          default: colour on a terminal only; the variables
                               NO_COLOR and FORCE_COLOR are obeyed
  --help, --version

Exit codes: ${exitCodes.done} done, ${exitCodes.failed} a file could not be read or judged, ${exitCodes.usage} the command line is
wrong, ${exitCodes.peerMissing} a package is missing, ${exitCodes.password} a password is needed or wrong, ${exitCodes.noText} no text in the
file (a scan), ${exitCodes.timedOut} reading took too long, ${exitCodes.partly} done, but files were left out,
${exitCodes.interrupted} interrupted. Errors are one line each on standard error and never quote a
text.
`;
