const
  mse=
{ value ( y:number[] , t:number[] ) { if( y.length!==t.length )
{ throw new Error( `${ y.length } , ${ t.length }` ) }
let s=0 ; for( let i=0;i<y.length;++i ){ const d=y[ i ]!-t[ i ]! ; s=s+d*d }
return s/y.length } }
export{mse}
