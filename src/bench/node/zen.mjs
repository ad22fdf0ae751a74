// Evaluates decision tables in GoRules Zen: node zen.mjs INPUT OUTPUT, both JSON; see ZenRun.java for their members.
import { readFileSync, writeFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';

const { models, timed, patients, warmupMillis, rounds, roundMillis } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const engine = new ZenEngine();
const decisions = new Map(
  Object.entries(models).map(([name, model]) => [name, engine.createDecision(Buffer.from(JSON.stringify(model)))]),
);

/** The ids of the rules that hold, or what the engine has to say instead. */
async function answer({ decision, inputs }) {
  try {
    const { result } = await decisions.get(decision).evaluate(inputs);
    return { rules: (Array.isArray(result) ? result : [result]).map((row) => row?.rule).filter(Boolean) };
  } catch (error) {
    return { refusal: String(error.message ?? error) };
  }
}

/** Evaluates one patient after the other for some time; gives the microseconds of a call, by the clock and of the processors. */
async function round(millis) {
  const usage = process.cpuUsage();
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < millis) {
    const { decision, inputs } = timed[calls % timed.length];
    await decisions.get(decision).evaluate(inputs);
    calls++;
  }
  const { user, system } = process.cpuUsage(usage);
  return { clock: ((performance.now() - start) * 1000) / calls, processor: (user + system) / calls };
}

const answers = [];
for (const patient of patients) {
  answers.push(await answer(patient));
}
await round(warmupMillis);
const times = [];
for (let i = 0; i < rounds; i++) {
  times.push(await round(roundMillis));
}
writeFileSync(process.argv[3], JSON.stringify({ answers, times }));
