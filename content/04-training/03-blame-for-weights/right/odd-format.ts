export function weightGrads ( d : number[] , x : number[] )
{ let dW = [ ] as number[][] , db = [ ] as number[] , o = 0 , i
; while ( o < d.length ) { db[ o ] = +d[ o ]! ; dW[ o ] = [ ] ; i = x.length
; while ( i --> 0 ) dW[ o ]![ i ] = d[ o ]! * x[ i ]! ; o ++ }
return { dW , db } }
