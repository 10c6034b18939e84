"""The formula that the original system really runs, in the language it runs in. Standard library only.

0.7 * min(1.2 * Jaccard of whitespace words, 1) + 0.3 * (shared / job skills), skills found as substrings. The list of
skills has the original's size and kind; it equals the one of bench/quality/ranking-baselines.ts, and compare.ts fails
if the two programs ever score a pair differently.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from time import perf_counter_ns

SKILLS = (
    "python,java,javascript,typescript,c,r,go,rust,php,ruby,swift,kotlin,scala,perl,html,css,sql,nosql,mysql,"
    "postgresql,mongodb,redis,oracle,sqlite,cassandra,"
    "react,angular,vue,node,express,django,flask,fastapi,spring,laravel,rails,jquery,bootstrap,tailwind,next.js,"
    "graphql,rest,api,microservices,"
    "aws,azure,gcp,docker,kubernetes,terraform,ansible,jenkins,git,github,gitlab,linux,bash,devops,ci,"
    "machine learning,deep learning,nlp,computer vision,"
    "tensorflow,pytorch,keras,scikit-learn,pandas,numpy,matplotlib,tableau,power bi,excel,spark,hadoop,kafka,airflow,"
    "etl,data analysis,data science,statistics,"
    "agile,scrum,jira,project management,leadership,communication,teamwork,problem solving,figma,photoshop,"
    "illustrator,ui,ux,seo,marketing,sales,accounting,finance,testing,selenium,cypress,security,blockchain"
).split(",")

# ASCII word characters, as in the TypeScript version, so that both score every text alike.
NEITHER_WORD_NOR_SPACE = re.compile(r"[^\w\s]", re.ASCII)


@dataclass(frozen=True)
class ReadText:
    words: frozenset[str]
    skills: tuple[str, ...]


def read(text: str) -> ReadText:
    clean = NEITHER_WORD_NOR_SPACE.sub(" ", text.lower())
    return ReadText(frozenset(clean.split()), tuple(skill for skill in SKILLS if skill in clean))


def score(resume: ReadText, job: ReadText) -> float:
    shared = len(resume.words & job.words)
    jaccard = shared / max(1, len(resume.words) + len(job.words) - shared)
    known = set(resume.skills)
    skills = sum(1 for skill in job.skills if skill in known)
    return 0.7 * min(1.2 * jaccard, 1) + 0.3 * (skills / max(1, len(job.skills)))


class OriginalFormula:
    def __init__(self) -> None:
        self.jobs: list[ReadText] = []

    def read_jobs(self, jobs: list[str]) -> None:
        self.jobs = [read(job) for job in jobs]

    def cold_pair(self, resume: str, job: str) -> tuple[float, int]:
        """The score, and the nanoseconds it took from the two texts on."""
        start = perf_counter_ns()
        result = score(read(resume), read(job))
        return result, perf_counter_ns() - start

    def rank(self, resume: str) -> tuple[list[float], int, dict[str, list[float]]]:
        """Scores of all jobs read before, the nanoseconds for reading the résumé and scoring, and no parts."""
        start = perf_counter_ns()
        query = read(resume)
        scores = [score(query, job) for job in self.jobs]
        return scores, perf_counter_ns() - start, {}
