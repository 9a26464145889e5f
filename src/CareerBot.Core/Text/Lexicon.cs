namespace CareerBot.Core.Text;

/// <summary>The stems of the content, numbered, with how much each tells documents apart (inverse document frequency).</summary>
internal sealed class Lexicon
{
    /// <summary>Number of a stem that is not in the content.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    // Words as they stand in the content, so that most are looked up without being stemmed again.
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<int> _documents = [];
    private readonly int _total;
    private readonly double[] _idf;

    /// <summary>Counts the stems of documents, each given as normalised words.</summary>
    public Lexicon(IEnumerable<IEnumerable<string>> documents)
    {
        foreach (var document in documents)
        {
            _total++;
            foreach (var number in document.Select(Number).Distinct())
            {
                _documents[number]++;
            }
        }

        _idf = [.. _documents.Select(IdfOf)];
    }

    /// <summary>Number of stems.</summary>
    public int Count => _numbers.Count;

    /// <summary>Number of a word's stem, from 0, or <see cref="Unknown"/>.</summary>
    public int NumberOf(string word) =>
        _words.TryGetValue(word, out var number) ? number : _numbers.GetValueOrDefault(EnglishStemmer.Stem(word), Unknown);

    /// <summary>Inverse document frequency as in BM25, above 0; the largest of all for <see cref="Unknown"/>.</summary>
    public double Idf(int number) => number == Unknown ? IdfOf(0) : _idf[number];

    private double IdfOf(int documents) => Math.Log(1 + ((_total - documents + 0.5) / (documents + 0.5)));

    private int Number(string word)
    {
        if (_words.TryGetValue(word, out var number))
        {
            return number;
        }

        var stem = EnglishStemmer.Stem(word);
        if (!_numbers.TryGetValue(stem, out number))
        {
            number = _numbers.Count;
            _numbers.Add(stem, number);
            _documents.Add(0);
        }

        _words.Add(word, number);
        return number;
    }
}
