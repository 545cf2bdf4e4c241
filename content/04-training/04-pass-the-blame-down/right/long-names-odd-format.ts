export function backThrough(weightTable: number[][], blameOfNeurons: number[])
{
    var blameOfInputs: number[] = [], numberOfInputs = weightTable[0]!.length
    for (var input = 0; input !== numberOfInputs; ++input)
    {
        blameOfInputs[input] = 0
        for (var neuron in weightTable)
            blameOfInputs[input]! += weightTable[neuron]![input]! * blameOfNeurons[neuron]!
    }
    return blameOfInputs
}
