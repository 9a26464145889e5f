using System.Collections.Frozen;

namespace CareerBot.Core.Text;

/// <summary>Tells whether a text may be English: by its script, and by the small words that every language uses most.</summary>
internal sealed class EnglishDetector
{
    // The most frequent small words of languages written in Latin letters; those that English uses as often ("do", "for") tell nothing.
    private static readonly FrozenSet<string> Foreign =
        """
        el la los las una unos unas del que de y en es por para con como cual cuanto cuantos cuanta donde cuando quien esta este hacer puedo tengo soy gana ganar mi tu su se al lo mas pero necesito quiero trabajo tecnico
        le les un une des du et est pour avec dans sur quel quelle quels combien comment pourquoi je vous nous il elle ce cette faire puis suis ai mon votre au aux ne pas plus mais ou quoi besoin devenir
        der die das den dem ein eine einen einer und ist im fur mit auf wie was wer wo wann warum ich du sie wir ihr nicht kann muss wird werden viel verdient brauche ausbildung zu von bei oder auch
        il gli di che e per con come quanto quale dove quando perche sono ho mi si non piu ma lavoro diventare un uno della dello nel
        o os as um uma do dos das que para com como quanto qual onde quando porque eu voce meu seu nao mais mas preciso fazer ganha trabalho
        een het van en voor met hoe wie waar wanneer waarom ik jij wij niet kan moet veel hoeveel worden
        ar att och det som pa av for med hur vad vem var nar jag du inte kan
        jak co kto gdzie kiedy ile czy nie jest dla sie na do z w to
        ako ce kako koliko gde kada zasto
        bir ve bu ne nasil nerede icin kadar var mi
        ang ng sa mga ay paano magkano ano saan
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !StopWords.Function.Contains(word))
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly Func<string, bool> _isKnown;

    /// <summary>Takes the test for words that are English or stand in the content.</summary>
    public EnglishDetector(Func<string, bool> isKnown)
    {
        _isKnown = isKnown;
    }

    /// <summary>False for text mostly in another script, or with more small words of another language than words that are known.</summary>
    public bool MayBeEnglish(IReadOnlyList<Token> tokens)
    {
        int foreignScript = 0, letters = 0, foreign = 0;
        foreach (var token in tokens)
        {
            foreach (var c in token.Word)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                foreignScript += char.IsLetter(c) && c > '\u024F' ? 1 : 0;
            }

            foreign += Foreign.Contains(token.Word) ? 1 : 0;
        }

        return foreignScript * 2 <= letters && (foreign < 2 || tokens.Count(token => !Foreign.Contains(token.Word) && _isKnown(token.Word)) >= foreign);
    }
}
