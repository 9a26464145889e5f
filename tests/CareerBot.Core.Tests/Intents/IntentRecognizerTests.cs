using CareerBot.Core.Intents;

namespace CareerBot.Core.Tests.Intents;

public sealed class IntentRecognizerTests
{
    private static readonly LabeledText[] Examples =
    [
        new("how much do they earn", "salary"), new("what is the salary", "salary"), new("average pay", "salary"),
        new("hello there", "greeting"), new("hi", "greeting"), new("good morning", "greeting"),
    ];

    private readonly IntentRecognizer _recognizer = IntentRecognizer.Train(Examples, new LinearIntentClassifierFactory());

    [Theory]
    [InlineData("", 1)]
    [InlineData("zzzz qqqq", 1)]
    [InlineData("hello there", 0)]
    public void Recognize_novelty_is_the_share_of_words_strange_to_the_label(string text, double novelty) =>
        Assert.Equal(novelty, _recognizer.Recognize(new IntentText(text)).Novelty, 6);

    [Fact]
    public void Recognize_word_of_another_label_is_strange_too() => Assert.InRange(_recognizer.Recognize(new IntentText("hello hi there salary")).Novelty, 0.01, 0.99);

    [Fact]
    public void Write_and_read_recognises_the_same()
    {
        using var stream = new MemoryStream();
        _recognizer.Write(new LinearIntentClassifierFactory(), new BinaryWriter(stream));
        stream.Position = 0;
        var read = IntentRecognizer.Read(new LinearIntentClassifierFactory(), new BinaryReader(stream));
        foreach (var text in Examples.Select(example => example.Text).Append("hello salary unheard"))
        {
            var (expected, actual) = (_recognizer.Recognize(new IntentText(text)), read.Recognize(new IntentText(text)));
            Assert.Equal(expected.Probabilities, actual.Probabilities);
            Assert.Equal((expected.Best, expected.Score, expected.Novelty), (actual.Best, actual.Score, actual.Novelty));
        }
    }
}
