import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findChromium } from './test/e2e/chromium.ts';
import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { join } from 'node:path';
const dirs = process.argv[2]!.split(','); const paths=process.argv[3]!.split(','); const N=Number(process.argv[4]);
const base=Number(process.argv[5]??4390);
const sites=dirs.map((d,i)=>{const folder=mkdtempSync('/tmp/lhs-');cpSync(d,folder,{recursive:true});
for(const p of globSync('**/*.{html,js,css,svg,json,txt,webmanifest}',{cwd:folder})){const f=join(folder,p);writeFileSync(f+'.br',brotliCompressSync(readFileSync(f)));}
createServer(sirv(folder,{brotli:true})).listen(base+i);return base+i});
const browser=await chromium.launch({executablePath:await findChromium(),args:['--no-sandbox','--remote-debugging-port='+(base+5000)]});
for(const p of paths){const res:Record<string,number[][]>={};
for(let n=0;n<N;n++)for(let i=0;i<dirs.length;i++){const r=await lighthouse(`http://localhost:${sites[i]}${p}`,{port:base+5000,logLevel:'error',onlyCategories:['performance']});
const a=r!.lhr.audits;(res[dirs[i]!]??=[]).push([a['first-contentful-paint']!.numericValue!,a['largest-contentful-paint']!.numericValue!,a['total-blocking-time']!.numericValue!,a['cumulative-layout-shift']!.numericValue!]);}
for(const d of dirs){const v=res[d]!;const m=(k:number)=>{const s=v.map(x=>x[k]!).sort((a,b)=>a-b);return `min ${s[0]!.toFixed(0)} med ${s[s.length>>1]!.toFixed(0)}`};console.log(p,d.split('/').pop(),'FCP',m(0),'LCP',m(1),'TBT',m(2),'CLS',m(3));}}
await browser.close();process.exit(0);
