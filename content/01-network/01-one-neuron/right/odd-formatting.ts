export function neuron
  ( listOfInputs : Array<number>
  , listOfWeights : Array<number>
  , theBias : number
  ) : number
{ var total_of_everything = 0 ; var position = 0 ;
  for ( ; ; )
  { if ( position >= listOfInputs.length ) { break }
    var the_input = listOfInputs [ position ] ; var the_weight = listOfWeights [ position ]
    total_of_everything += the_input * the_weight
    position++ }
  total_of_everything += theBias
  return total_of_everything }
