using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using CareerBot.Core.Knowledge;
using CareerBot.Core.Search;
using CareerBot.TestSupport;

namespace CareerBot.Core.Tests.Answers;

public sealed class ModelCacheTests : IDisposable
{
    private static readonly string[] Questions = ["How much does a baker earn?", "who turns the bread", "hello", "call me", "weather tomorrow", "night work salery", "zebra"];

    private readonly TemporaryFolder _folder = new();
    private readonly KnowledgeBase _knowledge = SmallKnowledge.Create();

    [Fact]
    public void Build_same_content_again_trains_nothing_and_answers_the_same()
    {
        var trained = Build(new CountingClassifierFactory());
        var classifiers = new CountingClassifierFactory();

        var kept = Build(classifiers);

        Assert.Equal(0, classifiers.Trainings);
        Assert.Equal(trained.Threshold, kept.Threshold);
        Assert.Equal(trained.Parts.HeldOut, kept.Parts.HeldOut);
        foreach (var question in Questions)
        {
            var (expected, actual) = (Ask(trained, question), Ask(kept, question));
            Assert.Equal((expected.Kind, expected.Text, expected.Confidence, expected.Intent), (actual.Kind, actual.Text, actual.Confidence, actual.Intent));
        }
    }

    [Fact]
    public void Build_without_a_cache_keeps_nothing()
    {
        AnswerEngine.Build(_knowledge, new AnsweringOptions());

        Assert.Empty(Files());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(2000)]
    public void Build_truncated_file_is_trained_again_and_mended(int length) => AssertMended(bytes => bytes[..length]);

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(5000)]
    public void Build_file_with_a_flipped_bit_is_trained_again_and_mended(int place) => AssertMended(bytes =>
    {
        bytes[place] ^= 4;
        return bytes;
    });

    [Fact]
    public void Build_file_of_another_program_is_trained_again_and_mended() =>
        AssertMended(_ => System.Text.Encoding.UTF8.GetBytes("PNG or whatever else stands under this name, longer than the hash at the start of a model."));

    [Fact]
    public void Build_file_with_more_at_its_end_is_trained_again_and_mended() => AssertMended(bytes => [.. bytes, 0]);

    [Fact]
    public void Build_folder_that_cannot_be_made_costs_only_the_training()
    {
        var cache = new ModelCache(_folder.Write("taken", "a file where the folder should be"));

        var engine = Build(new CountingClassifierFactory(), cache);

        Assert.Equal(AnswerKind.Answered, Ask(engine, Questions[0]).Kind);
        Assert.NotNull(cache.Problem);
        Assert.Equal("a file where the folder should be", _folder.Read("taken"));
    }

    [Fact]
    public void Build_file_that_cannot_be_replaced_costs_only_the_training()
    {
        var cache = Cache();
        Directory.CreateDirectory(_folder.PathOf($"models/{ModelCache.KeyOf(_knowledge, $"counting 1|{new Bm25IndexFactory().Engine}")}.model/full"));

        Assert.Equal(AnswerKind.Answered, Ask(Build(new CountingClassifierFactory(), cache), Questions[0]).Kind);
        Assert.NotNull(cache.Problem);
        Assert.Empty(Directory.GetFiles(_folder.PathOf("models")));
    }

    [Fact]
    public void Build_other_content_or_engine_trains_its_own_and_leaves_the_first()
    {
        Build(new CountingClassifierFactory());
        var otherEngine = new CountingClassifierFactory("counting 2");
        var otherContent = new CountingClassifierFactory();
        var same = new CountingClassifierFactory();

        Build(otherEngine);
        AnswerEngine.Build(
            new KnowledgeBase("v2", _knowledge.Articles, _knowledge.Faq, _knowledge.Intents, _knowledge.Synonyms),
            new AnsweringOptions(), new Bm25IndexFactory(), otherContent, Cache());
        Build(same);

        Assert.True(otherEngine.Trainings > 0);
        Assert.True(otherContent.Trainings > 0);
        Assert.Equal(0, same.Trainings);
        Assert.Equal(3, Files().Length);
    }

    [Fact]
    public void Build_other_index_engine_trains_its_own()
    {
        Build(new CountingClassifierFactory());
        var classifiers = new CountingClassifierFactory();

        AnswerEngine.Build(_knowledge, new AnsweringOptions(), new Bm25IndexFactory(new RankingOptions { PairWeight = 0 }), classifiers, Cache());

        Assert.True(classifiers.Trainings > 0);
    }

    [Fact]
    public void KeyOf_changes_with_content_and_engine_alone()
    {
        var key = ModelCache.KeyOf(_knowledge, "linear 1");

        Assert.Matches("^[0-9a-f]{16}$", key);
        Assert.Equal(key, ModelCache.KeyOf(SmallKnowledge.Create(), "linear 1"));
        Assert.NotEqual(key, ModelCache.KeyOf(_knowledge, "linear 2"));
        Assert.NotEqual(key, ModelCache.KeyOf(new KnowledgeBase("v2", _knowledge.Articles, _knowledge.Faq, _knowledge.Intents, _knowledge.Synonyms), "linear 1"));
    }

    [Fact]
    public void TryRead_gives_what_was_written_under_that_key()
    {
        var cache = Cache();
        cache.Write("one", writer => writer.Write("first"));
        cache.Write("two", writer => writer.Write("second"));

        Assert.Equal("first", ReadText(cache, "one"));
        Assert.Equal("second", ReadText(cache, "two"));
        Assert.Null(ReadText(cache, "three"));
    }

    [Fact]
    public void TryRead_what_does_not_read_as_a_model_is_none()
    {
        var cache = Cache();
        cache.Write("one", writer => writer.Write(7));

        Assert.False(cache.TryRead("one", reader => reader.ReadBytes(4).AsSpan(0, reader.ReadInt32())));
        Assert.False(cache.TryRead("one", _ => throw new InvalidDataException("Of another engine.")));
        Assert.True(cache.TryRead("one", reader => reader.ReadInt32()));
    }

    [Fact]
    public void Write_again_replaces_the_file_and_leaves_nothing_beside_it()
    {
        var cache = Cache();
        cache.Write("one", writer => writer.Write("first"));
        cache.Write("one", writer => writer.Write("second"));

        Assert.Equal("second", ReadText(cache, "one"));
        Assert.Equal("one.model", Path.GetFileName(Assert.Single(Files())));
        Assert.Null(cache.Problem);
    }

    [Fact]
    public void Write_keeps_the_four_newest_and_files_of_others()
    {
        var cache = Cache();
        _folder.Write("models/notes.txt", "Not a model.");
        for (var day = 1; day <= 4; day++)
        {
            cache.Write($"day{day}", writer => writer.Write(day));
            File.SetLastWriteTimeUtc(_folder.PathOf($"models/day{day}.model"), new DateTime(2026, 1, day, 0, 0, 0, DateTimeKind.Utc));
        }

        cache.Write("new", writer => writer.Write(5));

        Assert.Equal(["day2.model", "day3.model", "day4.model", "new.model", "notes.txt"], Files().Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Problem_ends_with_the_next_write_that_works()
    {
        _folder.Write("models", "in the way");
        var cache = Cache();
        cache.Write("one", writer => writer.Write(1));
        Assert.NotNull(cache.Problem);
        _folder.Delete("models");

        cache.Write("one", writer => writer.Write(1));

        Assert.Null(cache.Problem);
    }

    private void AssertMended(Func<byte[], byte[]> damage)
    {
        var expected = Ask(Build(new CountingClassifierFactory()), Questions[0]);
        var file = Assert.Single(Files());
        var whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, damage([.. whole]));
        var (again, after) = (new CountingClassifierFactory(), new CountingClassifierFactory());

        var mended = Ask(Build(again), Questions[0]);
        Build(after);

        Assert.Equal((expected.Text, expected.Confidence), (mended.Text, mended.Confidence));
        Assert.True(again.Trainings > 0);
        Assert.Equal(0, after.Trainings);
        Assert.Equal(whole, File.ReadAllBytes(file));
    }

    private AnswerEngine Build(CountingClassifierFactory classifiers, ModelCache? cache = null) =>
        AnswerEngine.Build(_knowledge, new AnsweringOptions(), new Bm25IndexFactory(), classifiers, cache ?? Cache());

    private ModelCache Cache() => new(_folder.PathOf("models"));

    private string[] Files() => Directory.Exists(_folder.PathOf("models")) ? Directory.GetFiles(_folder.PathOf("models")) : [];

    private static string? ReadText(ModelCache cache, string key)
    {
        string? text = null;
        return cache.TryRead(key, reader => text = reader.ReadString()) ? text : null;
    }

    private static Answer Ask(AnswerEngine engine, string question) => engine.Answer(question, ConversationState.Empty, CancellationToken.None).Answer;

    public void Dispose() => _folder.Dispose();
}
