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
    public void Classify_new_wording_gives_its_label(string text, string label) => Assert.Equal(label, Best(_classifier.Classify(text)));

    [Fact]
    public void Classify_probabilities_add_up_to_one()
    {
        Assert.Equal(["certification", "greeting", "salary"], _classifier.Labels);
        Assert.Equal(1, _classifier.Classify("what do they earn").Probabilities.Sum(), 6);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("zzzz qqqq", 1)]
    [InlineData("hello there", 0)]
    public void Classify_novelty_is_the_share_of_unseen_words(string text, double novelty) =>
        Assert.Equal(novelty, _classifier.Classify(text).Novelty, 6);

    [Fact]
    public void Train_twice_gives_the_same_numbers_bit_for_bit()
    {
        var again = new LinearIntentClassifierFactory().Train(Examples);
        foreach (var text in Examples.Select(example => example.Text).Append("something else earned"))
        {
            Assert.Equal(_classifier.Classify(text).Probabilities, again.Classify(text).Probabilities);
        }
    }

    [Fact]
    public void Train_nothing_throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new LinearIntentClassifierFactory().Train([]));

    private string Best(IntentPrediction prediction) => _classifier.Labels[prediction.Probabilities.Index().MaxBy(pair => pair.Item).Index];
}
