import { chromium } from '@playwright/test';
import { findChromium } from './test/e2e/chromium.ts';
import { serveCompressed } from './bench/served.ts';
import { globSync } from 'node:fs';
const site = await serveCompressed(4721);
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const app='/'+globSync('_astro/app.*.js',{cwd:'dist'})[0]; const css='/'+globSync('_astro/search.*.css',{cwd:'dist'}).join(',/');
const rows:number[][]=[];
for(let i=0;i<12;i++){const ctx=await browser.newContext({serviceWorkers:'block'});const page=await ctx.newPage();await page.goto('http://localhost:4721/annex/',{waitUntil:'networkidle'});
rows.push(await page.evaluate(async ({app})=>{const t=[performance.now()];const r=await fetch(app);await r.text();t.push(performance.now());const m=await import(app);t.push(performance.now());m[Object.keys(m).find(k=>String(m[k]).includes('showModal'))!]();t.push(performance.now());
const f=document.querySelector<HTMLInputElement>('dialog[open] input')!;f.getBoundingClientRect();t.push(performance.now());f.value='贷款贴息';f.dispatchEvent(new InputEvent('input',{bubbles:true}));t.push(performance.now());document.querySelector('.findings')!.getBoundingClientRect();t.push(performance.now());return t.slice(1).map((x,i)=>x-t[i]!)},{app}));await ctx.close();}
for(let k=0;k<6;k++){const s=rows.map(r=>r[k]!).sort((a,b)=>a-b);console.log(['fetch app','import','openSearch','layout','input','layout2'][k],'min',s[0]!.toFixed(1),'med',s[6]!.toFixed(1));}
await browser.close();site.close();process.exit(0);
