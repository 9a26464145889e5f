namespace CareerBot.Core.Search;

/// <summary>
/// Looks at the best documents again: holding more of the question's words counts, neighbouring words of the question that stand near each other count
/// (Metzler, Croft, "A Markov random field model for term dependencies", SIGIR 2005), and so does likeness to the very best ones
/// (pseudo relevance feedback: Rocchio 1971; Abdul-Jaleel et al., TREC 2004).
/// </summary>
internal sealed class Reranker(IndexData data, RankingOptions options)
{
    /// <summary>Gives the pool its final scores and order.</summary>
    /// <param name="question">The words of the question, in its order.</param>
    /// <param name="pool">The best documents by single words.</param>
    /// <param name="scratch">Room to work in.</param>
    public void Rerank(List<QuestionWord> question, Span<SearchHit> pool, SearchScratch scratch)
    {
        if (pool.Length == 0)
        {
            return;
        }

        // Which words of the question each document of the pool holds, as bits.
        Span<ulong> held = stackalloc ulong[pool.Length];
        RewardCoordination(question, pool, held);
        RewardPairs(question, pool, held);
        Sort(pool);
        RewardLikeness(pool, scratch);
        Sort(pool);
    }

    private static void Sort(Span<SearchHit> pool) => pool.Sort(default(BestFirst));

    private void RewardCoordination(List<QuestionWord> question, Span<SearchHit> pool, Span<ulong> held)
    {
        double all = 0;
        foreach (var word in question)
        {
            all += word.Stem == QuestionWord.Unknown ? 0 : word.Weight;
        }

        for (var i = 0; i < pool.Length; i++)
        {
            var document = data.StemsOf(pool[i].Document).Numbers;
            double sum = 0;
            for (var place = 0; place < question.Count; place++)
            {
                // A question has few words: each is looked for by itself.
                if (question[place].Stem != QuestionWord.Unknown && document.BinarySearch(question[place].Stem) >= 0)
                {
                    sum += question[place].Weight;
                    held[i] |= Bit(place);
                }
            }

            pool[i] = pool[i] with { Score = pool[i].Score * (1 + (options.Coordination * sum / all)) };
        }
    }

    // Words beyond the 64th have no bit: what holds them has to be looked for.
    private static ulong Bit(int place) => place < 64 ? 1UL << place : 0;

    private void RewardPairs(List<QuestionWord> question, Span<SearchHit> pool, ReadOnlySpan<ulong> held)
    {
        if (options.PairWeight <= 0)
        {
            return;
        }

        Span<int> counts = stackalloc int[Math.Min(pool.Length, options.Pool)];
        for (var word = 0; word + 1 < question.Count; word++)
        {
            var (first, second) = (question[word], question[word + 1]);
            if (first.Stem == QuestionWord.Unknown || second.Stem == QuestionWord.Unknown)
            {
                continue;
            }

            var holding = 0;
            var both = Bit(word) | Bit(word + 1);
            for (var i = 0; i < pool.Length; i++)
            {
                counts[i] = (held[i] & both) == both ? CountNear(data.TextOf(pool[i].Document), first.Stem, second.Stem) : 0;
                holding += counts[i] > 0 ? 1 : 0;
            }

            // A pair is as rare as the documents of the pool say, seen against all documents.
            var idf = Math.Log(1 + ((data.Documents - holding + 0.5) / (holding + 0.5)));
            var weight = options.PairWeight * Math.Min(first.Weight, second.Weight) * idf * (options.K1 + 1);
            for (var i = 0; i < pool.Length && holding > 0; i++)
            {
                if (counts[i] > 0)
                {
                    var norm = 1 - options.B + (options.B * data.TextOf(pool[i].Document).Length / data.AverageText);
                    pool[i] = pool[i] with { Score = pool[i].Score + (weight * counts[i] / ((options.K1 * norm) + counts[i])) };
                }
            }
        }
    }

    // How often the two stand fewer words apart than the window.
    private int CountNear(ReadOnlySpan<int> text, int first, int second)
    {
        var count = 0;
        for (var at = text.IndexOf(first); at >= 0;)
        {
            var from = Math.Max(0, at - options.PairWindow + 1);
            count += text[from..Math.Min(text.Length, at + options.PairWindow)].Count(second);
            var next = text[(at + 1)..].IndexOf(first);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return count;
    }

    private void RewardLikeness(Span<SearchHit> pool, SearchScratch scratch)
    {
        if (options.FeedbackWeight <= 0)
        {
            return;
        }

        var (weights, weighed) = (scratch.StemWeights, scratch.WeighedStems);
        foreach (var model in pool[..Math.Min(options.FeedbackDocuments, pool.Length)])
        {
            var document = data.StemsOf(model.Document);
            for (var i = 0; i < document.Numbers.Length; i++)
            {
                ref var weight = ref weights[document.Numbers[i]];
                if (weight == 0)
                {
                    weighed.Add(document.Numbers[i]);
                }

                weight += (float)model.Score * (float)document.Impacts[i];
            }
        }

        KeepHeaviest(weights, weighed);
        Span<float> likeness = stackalloc float[pool.Length];
        float most = 0;
        for (var i = 0; i < pool.Length; i++)
        {
            var document = data.StemsOf(pool[i].Document);
            float sum = 0;
            for (var k = 0; k < document.Numbers.Length; k++)
            {
                sum += weights[document.Numbers[k]] * (float)document.Impacts[k];
            }

            likeness[i] = sum;
            most = Math.Max(most, sum);
        }

        foreach (var stem in weighed)
        {
            weights[stem] = 0;
        }

        weighed.Clear();

        // Both parts as shares of their best, on the scale of the score.
        var best = pool[0].Score;
        for (var i = 0; i < pool.Length && most > 0; i++)
        {
            pool[i] = pool[i] with { Score = ((1 - options.FeedbackWeight) * pool[i].Score) + (options.FeedbackWeight * best * likeness[i] / most) };
        }
    }

    // All but the stems of most weight lose theirs; of equal ones the lower number stays.
    private void KeepHeaviest(float[] weights, List<int> weighed)
    {
        var heaviest = new PriorityQueue<int, ulong>(options.FeedbackTerms);
        ulong least = 0;
        foreach (var stem in weighed)
        {
            // Compares as weight and stem do.
            var merit = ((ulong)BitConverter.SingleToUInt32Bits(weights[stem]) << 32) | (uint)~stem;
            if (heaviest.Count < options.FeedbackTerms)
            {
                heaviest.Enqueue(stem, merit);
            }
            else if (merit > least)
            {
                weights[heaviest.DequeueEnqueue(stem, merit)] = 0;
            }
            else
            {
                weights[stem] = 0;
            }

            _ = heaviest.TryPeek(out _, out least);
        }
    }

    // A type of its own, so that the sort is compiled for it.
    private readonly struct BestFirst : IComparer<SearchHit>
    {
        public int Compare(SearchHit a, SearchHit b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Document.CompareTo(b.Document);
    }
}
