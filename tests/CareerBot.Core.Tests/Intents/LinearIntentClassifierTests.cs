using CareerBot.Core.Intents;

namespace CareerBot.Core.Tests.Intents;

public sealed class LinearIntentClassifierTests
{
    private static readonly LabeledText[] Examples =
    [
        new("how much do they earn", "salary"), new("what is the salary", "salary"), new("average pay", "salary"), new("is the money good", "salary"),
        new("do i need certification", "certification"), new("who certifies technicians", "certification"), new("ascp exam", "certification"), new("get certified", "certification"),
        new("hello there", "greeting"), new("hi", "greeting"), new("good morning", "greeting"), new("hey bot", "greeting"),
    ];

    private readonly IIntentClassifier _classifier = new LinearIntentClassifierFactory().Train(Examples);

    [Theory]
    [InlineData("what do they earn", "salary")]
    [InlineData("certified by whom", "certification")]
    [InlineData("certificaton", "certification")]
    [InlineData("hi there", "greeting")]
    public void Classify_new_wording_gives_its_label(string text, string label) => Assert.Equal(label, _classifier.Labels[_classifier.Classify(new IntentText(text)).Best]);

    [Fact]
    public void Classify_probabilities_add_up_to_one()
    {
        Assert.Equal(["certification", "greeting", "salary"], _classifier.Labels);
        Assert.Equal(1, _classifier.Classify(new IntentText("what do they earn")).Probabilities.Sum(), 6);
    }

    [Fact]
    public void Classify_known_text_scores_higher_than_a_strange_one() =>
        Assert.True(_classifier.Classify(new IntentText("what is the salary")).Score > _classifier.Classify(new IntentText("zzzz qqqq")).Score);

    [Fact]
    public void Write_and_read_gives_the_same_numbers_bit_for_bit()
    {
        var factory = new LinearIntentClassifierFactory();
        using var stream = new MemoryStream();
        factory.Write(_classifier, new BinaryWriter(stream));
        stream.Position = 0;
        var read = factory.Read(new BinaryReader(stream));
        Assert.Equal(_classifier.Labels, read.Labels);
        foreach (var text in Examples.Select(example => example.Text).Append("something else earned"))
        {
            Assert.Equal(_classifier.Classify(new IntentText(text)).Probabilities, read.Classify(new IntentText(text)).Probabilities);
            Assert.Equal(_classifier.Classify(new IntentText(text)).Score, read.Classify(new IntentText(text)).Score);
        }
    }

    [Fact]
    public void Train_twice_gives_the_same_numbers_bit_for_bit()
    {
        var again = new LinearIntentClassifierFactory().Train(Examples);
        foreach (var text in Examples.Select(example => example.Text).Append("something else earned"))
        {
            Assert.Equal(_classifier.Classify(new IntentText(text)).Probabilities, again.Classify(new IntentText(text)).Probabilities);
        }
    }

    [Fact]
    public void Train_nothing_throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new LinearIntentClassifierFactory().Train([]));
}
