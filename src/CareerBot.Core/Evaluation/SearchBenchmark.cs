using System.Diagnostics;
using CareerBot.Core.Search;

namespace CareerBot.Core.Evaluation;

/// <summary>Measures a search engine: how well it ranks, and how fast, on any amount of content.</summary>
public static class SearchBenchmark
{
    private const int Top = 10;
    private const int Deep = 100;
    private const int Rounds = 3;
    private const int LeastSearches = 1000;

    /// <summary>How well the engine ranks; questions without a relevant document are not asked.</summary>
    public static SearchQuality Quality(SearchData data, IPassageIndexFactory factory, CancellationToken cancellationToken)
    {
        var index = factory.Build(data.Documents, new Dictionary<string, int>());
        double gain = 0, precision = 0, recall = 0;
        var questions = data.Questions.Where(question => question.Relevant.Count > 0).ToList();
        foreach (var question in questions)
        {
            var found = index.Search(question.Terms, Deep, cancellationToken).Select(hit => question.Relevant.Contains(hit.Document)).ToList();
            gain += DiscountedGain(found.Take(Top)) / DiscountedGain(Enumerable.Repeat(true, Math.Min(Top, question.Relevant.Count)));
            precision += AveragePrecision(found) / question.Relevant.Count;
            recall += (double)found.Take(Top).Count(isRelevant => isRelevant) / question.Relevant.Count;
        }

        return new SearchQuality(questions.Count, gain / questions.Count, precision / questions.Count, recall / questions.Count);
    }

    /// <summary>How fast the engine builds and finds the best ten, warm, one search after the other.</summary>
    public static SearchSpeed Speed(SearchData data, IPassageIndexFactory factory, CancellationToken cancellationToken)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var begin = Stopwatch.GetTimestamp();
        var index = factory.Build(data.Documents, new Dictionary<string, int>());
        var build = Stopwatch.GetElapsedTime(begin);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var rounds = Math.Max(Rounds, LeastSearches / data.Questions.Count);
        var times = new List<TimeSpan>(data.Questions.Count * rounds);
        for (var round = -1; round < rounds; round++)
        {
            foreach (var question in data.Questions)
            {
                var start = Stopwatch.GetTimestamp();
                index.Search(question.Terms, Top, cancellationToken);

                // The first round runs code that is not compiled yet.
                if (round >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(start));
                }
            }
        }

        times.Sort();
        return new SearchSpeed(
            data.Documents.Count, build, (double)bytes / data.Documents.Count, times[times.Count / 2], times[(int)(times.Count * 0.99)]);
    }

    // Binary gain, discounted by the logarithm of the rank (Järvelin, Kekäläinen 2002).
    private static double DiscountedGain(IEnumerable<bool> found) => found.Index().Sum(hit => hit.Item ? 1 / Math.Log2(hit.Index + 2) : 0);

    private static double AveragePrecision(List<bool> found)
    {
        var right = 0;
        return found.Index().Sum(hit => hit.Item ? (double)++right / (hit.Index + 1) : 0);
    }
}

/// <summary>How well an engine ranks, each figure 0 to 1.</summary>
/// <param name="Questions">Questions asked.</param>
/// <param name="Gain">Normalised discounted cumulative gain of the best ten (nDCG@10).</param>
/// <param name="Precision">Mean average precision over the best hundred (MAP@100).</param>
/// <param name="Recall">Share of the relevant documents among the best ten (recall@10).</param>
public sealed record SearchQuality(int Questions, double Gain, double Precision, double Recall);

/// <summary>How fast an engine is.</summary>
/// <param name="Documents">Documents indexed.</param>
/// <param name="Build">Time to build the index.</param>
/// <param name="BytesPerDocument">Memory the index holds on to, bytes a document, the text itself not counted.</param>
/// <param name="Median">Time of a search, median.</param>
/// <param name="P99">Time that 99 of 100 searches need at most.</param>
public sealed record SearchSpeed(int Documents, TimeSpan Build, double BytesPerDocument, TimeSpan Median, TimeSpan P99);
