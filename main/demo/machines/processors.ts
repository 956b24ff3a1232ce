export interface Processor {
  readonly text: string;
  readonly maker: string;
  readonly mhz: number;
  readonly cores: number;
  readonly threads: number;
  readonly cacheKb: number;
  readonly socket: string;
}

// key | text | maker | MHz | cores | threads | L2 KB | socket
const list = `
i5-1145G7|11th Gen Intel(R) Core(TM) i5-1145G7 @ 2.60GHz|Intel|2611|4|8|5120|U3E1
i7-1185G7|11th Gen Intel(R) Core(TM) i7-1185G7 @ 3.00GHz|Intel|2995|4|8|5120|U3E1
i5-1135G7|11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz|Intel|2419|4|8|5120|U3E1
i7-1165G7|11th Gen Intel(R) Core(TM) i7-1165G7 @ 2.80GHz|Intel|2803|4|8|5120|U3E1
i5-1345U|13th Gen Intel(R) Core(TM) i5-1345U|Intel|1600|10|12|6656|U3E1
i7-1365U|13th Gen Intel(R) Core(TM) i7-1365U|Intel|1800|10|12|6656|U3E1
i5-1335U|13th Gen Intel(R) Core(TM) i5-1335U|Intel|1300|10|12|6656|U3E1
i7-1355U|13th Gen Intel(R) Core(TM) i7-1355U|Intel|1700|10|12|6656|U3E1
i5-1245U|12th Gen Intel(R) Core(TM) i5-1245U|Intel|1600|10|12|6656|U3E1
i7-1265U|12th Gen Intel(R) Core(TM) i7-1265U|Intel|1800|10|12|6656|U3E1
i7-1260P|12th Gen Intel(R) Core(TM) i7-1260P|Intel|2100|12|16|9216|U3E1
Ultra7-165U|Intel(R) Core(TM) Ultra 7 165U|Intel|1700|12|14|10240|U3E1
i5-6300U|Intel(R) Core(TM) i5-6300U CPU @ 2.40GHz|Intel|2496|2|4|512|U3E1
i5-10210U|Intel(R) Core(TM) i5-10210U CPU @ 1.60GHz|Intel|2112|4|8|1024|U3E1
R5-6650U|AMD Ryzen 5 PRO 6650U with Radeon Graphics|AMD|2901|6|12|3072|FP7
R7-6850U|AMD Ryzen 7 PRO 6850U with Radeon Graphics|AMD|2701|8|16|4096|FP7
i5-10500|Intel(R) Core(TM) i5-10500 CPU @ 3.10GHz|Intel|3096|6|12|1536|U3E1
i7-10700|Intel(R) Core(TM) i7-10700 CPU @ 2.90GHz|Intel|2904|8|16|2048|U3E1
i5-13500|13th Gen Intel(R) Core(TM) i5-13500|Intel|2500|14|20|11776|LGA1700
i5-6500|Intel(R) Core(TM) i5-6500 CPU @ 3.20GHz|Intel|3192|4|4|1024|U3E1
i5-12500T|12th Gen Intel(R) Core(TM) i5-12500T|Intel|2000|6|12|7680|LGA1700
i5-10400T|Intel(R) Core(TM) i5-10400T CPU @ 2.00GHz|Intel|1992|6|12|1536|U3E1
i5-11500|11th Gen Intel(R) Core(TM) i5-11500 @ 2.70GHz|Intel|2712|6|12|3072|LGA1200
i5-8400|Intel(R) Core(TM) i5-8400 CPU @ 2.80GHz|Intel|2808|6|6|1536|LGA1151
i9-12900|12th Gen Intel(R) Core(TM) i9-12900|Intel|2400|16|24|14336|LGA1700
i7-13700|13th Gen Intel(R) Core(TM) i7-13700|Intel|2100|16|24|24576|LGA1700
i9-10900|Intel(R) Core(TM) i9-10900 CPU @ 2.80GHz|Intel|2808|10|20|2560|LGA1200
Xeon-W-11855M|Intel(R) Xeon(R) W-11855M CPU @ 3.20GHz|Intel|3187|6|12|7680|U3E1
Xeon-W-2245|Intel(R) Xeon(R) W-2245 CPU @ 3.90GHz|Intel|3912|8|16|8192|LGA2066
Xeon-W-2133|Intel(R) Xeon(R) W-2133 CPU @ 3.60GHz|Intel|3600|6|12|6144|LGA2066
R1505G|AMD Ryzen Embedded R1505G with Radeon Vega Gfx|AMD|2400|2|4|1024|FP5
Pentium-J5005|Intel(R) Pentium(R) Silver J5005 CPU @ 1.50GHz|Intel|1501|4|4|4096|BGA1090
Pentium-N6000|Intel(R) Pentium(R) Silver N6000 @ 1.10GHz|Intel|1114|4|4|1536|BGA1338
i3-8109U|Intel(R) Core(TM) i3-8109U CPU @ 3.00GHz|Intel|3000|2|4|512|BGA1528
Xeon-4214|Intel(R) Xeon(R) Silver 4214 CPU @ 2.20GHz|Intel|2195|12|24|12288|LGA3647
Xeon-4210|Intel(R) Xeon(R) Silver 4210 CPU @ 2.20GHz|Intel|2195|10|20|10240|LGA3647
Xeon-5218|Intel(R) Xeon(R) Gold 5218 CPU @ 2.30GHz|Intel|2295|16|32|16384|LGA3647
Xeon-6330|Intel(R) Xeon(R) Gold 6330 CPU @ 2.00GHz|Intel|1995|28|56|35840|LGA4189
M1|Apple M1|Apple|3200|8|8|12288|
M1Pro|Apple M1 Pro|Apple|3220|10|10|24576|
M2|Apple M2|Apple|3490|8|8|16384|
M3|Apple M3|Apple|4050|8|8|16384|
i7-9750H|Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz|Intel|2600|6|12|1536|
SM8250|Qualcomm Technologies, Inc SM8250|Qualcomm|2840|8|8|0|
s5e8835|Samsung Exynos 1380 (s5e8835)|ARM|2400|8|8|0|
Tensor|Google Tensor G2|ARM|2850|8|8|0|
SDM439|Qualcomm Technologies, Inc SDM439|Qualcomm|1950|8|8|0|
exynos9810|Samsung Exynos 9810|ARM|2700|8|8|0|
ums512|Unisoc UMS512|ARM|2000|8|8|0|
`;

/** Processors by the key that `models.ts` names them with. */
export const processors: ReadonlyMap<string, Processor> = new Map(
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', text = '', maker = '', mhz, cores, threads, cacheKb, socket = ''] = line.split('|');
      return [
        key,
        {
          text,
          maker,
          socket,
          mhz: Number(mhz),
          cores: Number(cores),
          threads: Number(threads),
          cacheKb: Number(cacheKb),
        },
      ];
    }),
);
