/** What `Matcher` is measured against: plain TF-IDF and BM25 fitted on the pool, and the original system's formula. */
import { tokenize } from '../../src/text/tokenize.ts';
import { stopWords } from '../../src/text/stopwords.ts';

/** Scores every job of a pool for one résumé. */
export interface Scorer {
  readonly id: string;
  /** `jobs` as one text each. The baselines fit their term weights here; `Matcher` may not. */
  prepare(
    jobs: readonly { readonly title: string; readonly description: string }[],
  ): (resume: string) => readonly number[] | Promise<readonly number[]>;
  /** Scores titles against a title; absent: each is a posting of its own words, and the title a résumé of one line. */
  titles?(title: string, others: readonly string[]): Promise<readonly number[]>;
}

export function jobText(job: { readonly title: string; readonly description: string }): string {
  return `${job.title}\n${job.description}`;
}

function words(text: string): readonly string[] {
  const stop = stopWords('en');
  return tokenize(text)
    .map((token) => token.normal)
    .filter((term) => !stop.has(term));
}

function counts(terms: readonly string[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const term of terms) result.set(term, (result.get(term) ?? 0) + 1);
  return result;
}

function documentFrequencies(pool: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const one of pool) for (const term of one.keys()) result.set(term, (result.get(term) ?? 0) + 1);
  return result;
}

/** Cosine of tf · (ln((1 + n) / (1 + df)) + 1), as scikit-learn's TfidfVectorizer with its defaults. */
export const tfidfBaseline: Scorer = {
  id: 'tfidf',
  prepare(jobs) {
    const pool = jobs.map((job) => counts(words(jobText(job))));
    const df = documentFrequencies(pool);
    const vector = (terms: ReadonlyMap<string, number>): Map<string, number> => {
      const result = new Map<string, number>();
      let square = 0;
      for (const [term, count] of terms) {
        const frequency = df.get(term);
        if (frequency === undefined) continue;
        const weight = count * (Math.log((1 + pool.length) / (1 + frequency)) + 1);
        result.set(term, weight);
        square += weight * weight;
      }
      for (const [term, weight] of result) result.set(term, weight / Math.sqrt(square));
      return result;
    };
    const vectors = pool.map(vector);
    return (resume) => {
      const query = vector(counts(words(resume)));
      return vectors.map((job) => {
        let dot = 0;
        for (const [term, weight] of job) dot += weight * (query.get(term) ?? 0);
        return dot;
      });
    };
  },
};

/** Okapi BM25, k1 = 1.2, b = 0.75; every word of the résumé is a query term once. */
export const bm25Baseline: Scorer = {
  id: 'bm25',
  prepare(jobs) {
    const pool = jobs.map((job) => counts(words(jobText(job))));
    const df = documentFrequencies(pool);
    const lengths = pool.map((job) => [...job.values()].reduce((sum, count) => sum + count, 0));
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return (resume) => {
      const query = new Set(words(resume));
      return pool.map((job, at) => {
        let score = 0;
        for (const [term, count] of job) {
          if (!query.has(term)) continue;
          const frequency = df.get(term)!;
          const idf = Math.log(1 + (pool.length - frequency + 0.5) / (frequency + 0.5));
          score += (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengths[at]!) / average));
        }
        return score;
      });
    };
  },
};

/** The substrings that the original system calls skills, in its spirit: about a hundred technology and office words. */
const ORIGINAL_SKILLS: readonly string[] = (
  'python,java,javascript,typescript,c,r,go,rust,php,ruby,swift,kotlin,scala,perl,html,css,sql,nosql,mysql,postgresql,mongodb,redis,oracle,sqlite,cassandra,' +
  'react,angular,vue,node,express,django,flask,fastapi,spring,laravel,rails,jquery,bootstrap,tailwind,next.js,graphql,rest,api,microservices,' +
  'aws,azure,gcp,docker,kubernetes,terraform,ansible,jenkins,git,github,gitlab,linux,bash,devops,ci,machine learning,deep learning,nlp,computer vision,' +
  'tensorflow,pytorch,keras,scikit-learn,pandas,numpy,matplotlib,tableau,power bi,excel,spark,hadoop,kafka,airflow,etl,data analysis,data science,statistics,' +
  'agile,scrum,jira,project management,leadership,communication,teamwork,problem solving,figma,photoshop,illustrator,ui,ux,seo,marketing,sales,accounting,finance,testing,selenium,cypress,security,blockchain'
).split(',');

/** 0.7 · min(1.2 · Jaccard of whitespace words, 1) + 0.3 · (shared ÷ job skills), skills found as substrings. */
export const originalFormula: Scorer = {
  id: 'original',
  prepare(jobs) {
    const read = (text: string): { words: ReadonlySet<string>; skills: readonly string[] } => {
      const clean = text.toLowerCase().replace(/[^\w\s]/g, ' ');
      return {
        words: new Set(clean.split(/\s+/).filter((word) => word !== '')),
        skills: ORIGINAL_SKILLS.filter((skill) => clean.includes(skill)),
      };
    };
    const pool = jobs.map((job) => read(jobText(job)));
    return (resume) => {
      const query = read(resume);
      const known = new Set(query.skills);
      return pool.map((job) => {
        let shared = 0;
        for (const word of job.words) if (query.words.has(word)) shared++;
        const jaccard = shared / Math.max(1, job.words.size + query.words.size - shared);
        const skills = job.skills.filter((skill) => known.has(skill)).length;
        return 0.7 * Math.min(1.2 * jaccard, 1) + 0.3 * (skills / Math.max(1, job.skills.length));
      });
    };
  },
};
