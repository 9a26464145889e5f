using System.Runtime.InteropServices;
using CareerBot.Core.Text;

namespace CareerBot.Core.Search;

/// <summary>Builds the built-in index.</summary>
public sealed class Bm25IndexFactory : IPassageIndexFactory
{
    private const int StopWord = -1;

    private readonly RankingOptions _options;

    /// <summary>A factory of the standard ranking.</summary>
    public Bm25IndexFactory()
        : this(new RankingOptions())
    {
    }

    internal Bm25IndexFactory(RankingOptions options)
    {
        _options = options;
    }

    /// <inheritdoc/>
    public string Engine => $"bm25 {_options}";

    /// <inheritdoc/>
    public IPassageIndex Build(IReadOnlyList<IndexDocument> documents, IReadOnlyDictionary<string, int> vocabulary) =>
        new Bm25Index(new Builder(_options).Build(documents), _options, new SpellingVocabulary(vocabulary));

    /// <summary>A build under way.</summary>
    private sealed class Builder(RankingOptions options)
    {
        private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

        // Words as they stand, so that each is stemmed once.
        private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

        public IndexData Build(IReadOnlyList<IndexDocument> documents)
        {
            var title = Read(documents, document => document.Title);
            var heading = Read(documents, document => document.Heading);
            var body = Read(documents, document => document.Body);
            var idf = Idf(documents.Count, title, heading, body);
            var starts = new int[documents.Count + 1];
            var stems = new List<int>(body.Stems.Count);
            var impacts = new List<float>(body.Stems.Count);
            var sums = new Dictionary<int, double>();
            for (var document = 0; document < documents.Count; document++)
            {
                sums.Clear();
                AddImpacts(title, document, options.TitleWeight, sums);
                AddImpacts(heading, document, options.HeadingWeight, sums);
                AddImpacts(body, document, options.BodyWeight, sums);
                foreach (var stem in sums.Keys.Order())
                {
                    stems.Add(stem);
                    impacts.Add((float)(idf[stem] * sums[stem]));
                }

                starts[document + 1] = stems.Count;
            }

            var (postingStarts, postingDocuments, postingImpacts) = Invert(starts, stems, impacts);
            return new IndexData(
                _stems, postingStarts, postingDocuments, postingImpacts, starts, [.. stems], [.. impacts.Select(impact => (Half)impact)], [.. body.Starts], [.. body.Stems], body.Average);
        }

        private Field Read(IReadOnlyList<IndexDocument> documents, Func<IndexDocument, string> text)
        {
            var field = new Field(documents.Count);
            var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var document in documents)
            {
                var all = text(document).AsSpan();
                foreach (var range in all.Split(' '))
                {
                    var word = all[range];
                    if (word.IsEmpty)
                    {
                        continue;
                    }

                    if (!words.TryGetValue(word, out var stem))
                    {
                        stem = Number(word.ToString());
                        _words.Add(word.ToString(), stem);
                    }

                    if (stem != StopWord)
                    {
                        field.Stems.Add(stem);
                    }
                }

                field.EndDocument();
            }

            return field;
        }

        private int Number(string word)
        {
            if (StopWords.Function.Contains(word))
            {
                return StopWord;
            }

            var stem = EnglishStemmer.Stem(word);
            if (!_stems.TryGetValue(stem, out var number))
            {
                number = _stems.Count;
                _stems.Add(stem, number);
            }

            return number;
        }

        // How rare a stem is counts over all fields: a word that stands in many headings is common, even where few texts hold it.
        private double[] Idf(int documents, params Field[] fields)
        {
            var counts = new int[_stems.Count];
            var last = new int[_stems.Count];
            for (var document = 0; document < documents; document++)
            {
                foreach (var field in fields)
                {
                    foreach (var stem in field.Of(document))
                    {
                        counts[stem] += last[stem] == document + 1 ? 0 : 1;
                        last[stem] = document + 1;
                    }
                }
            }

            return Array.ConvertAll(counts, count => Math.Log(1 + ((documents - count + 0.5) / (count + 0.5))));
        }

        private void AddImpacts(Field field, int document, double weight, Dictionary<int, double> sums)
        {
            var stems = field.Of(document);
            if (stems.IsEmpty)
            {
                return;
            }

            var norm = options.K1 * (1 - options.B + (options.B * stems.Length / field.Average));
            var counts = new Dictionary<int, int>(stems.Length);
            foreach (var stem in stems)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, stem, out _)++;
            }

            foreach (var (stem, count) in counts)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, stem, out _) += weight * (options.K1 + 1) * count / (norm + count);
            }
        }

        // From the stems of each document to the documents of each stem.
        private (int[] Starts, int[] Documents, float[] Impacts) Invert(int[] documentStarts, List<int> stems, List<float> impacts)
        {
            var starts = new int[_stems.Count + 1];
            foreach (var stem in stems)
            {
                starts[stem + 1]++;
            }

            for (var stem = 0; stem < _stems.Count; stem++)
            {
                starts[stem + 1] += starts[stem];
            }

            var next = (int[])starts.Clone();
            var (documents, postingImpacts) = (new int[stems.Count], new float[stems.Count]);
            for (var document = 0; document + 1 < documentStarts.Length; document++)
            {
                for (var i = documentStarts[document]; i < documentStarts[document + 1]; i++)
                {
                    var place = next[stems[i]]++;
                    (documents[place], postingImpacts[place]) = (document, impacts[i]);
                }
            }

            return (starts, documents, postingImpacts);
        }
    }

    /// <summary>One field of all documents, as stems.</summary>
    private sealed class Field
    {
        public Field(int documents)
        {
            Starts = new List<int>(documents + 1) { 0 };
        }

        public List<int> Stems { get; } = [];

        public List<int> Starts { get; }

        /// <summary>Average number of stems where there are any.</summary>
        public double Average { get; private set; } = 1;

        private int Filled { get; set; }

        public void EndDocument()
        {
            Filled += Stems.Count > Starts[^1] ? 1 : 0;
            Starts.Add(Stems.Count);
            Average = Filled == 0 ? 1 : (double)Stems.Count / Filled;
        }

        public ReadOnlySpan<int> Of(int document) => CollectionsMarshal.AsSpan(Stems)[Starts[document]..Starts[document + 1]];
    }
}
