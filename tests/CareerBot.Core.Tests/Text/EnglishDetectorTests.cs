using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public sealed class EnglishDetectorTests
{
    private readonly EnglishDetector _detector = new(StopWords.IsGeneral);

    [Theory]
    [InlineData("how much does a lab tech earn")]
    [InlineData("certification")]
    [InlineData("MLT o MLS")]
    [InlineData("wie gehts")]
    [InlineData("el camino college program")]
    [InlineData("is there a de la salle program in the lab")]
    public void MayBeEnglish_english_or_too_short_to_tell_gives_true(string text) => Assert.True(_detector.MayBeEnglish(Tokenizer.Tokenize(text)));

    [Theory]
    [InlineData("¿Cuánto gana un técnico de laboratorio?")]
    [InlineData("Wie viel verdient ein Laborant in der Ausbildung?")]
    [InlineData("Combien gagne un technicien de laboratoire ?")]
    [InlineData("Quanto guadagna un tecnico di laboratorio e come si diventa")]
    [InlineData("сколько зарабатывает лаборант")]
    [InlineData("医学检验技师的工资是多少")]
    [InlineData("كم راتب فني المختبر")]
    public void MayBeEnglish_other_language_gives_false(string text) => Assert.False(_detector.MayBeEnglish(Tokenizer.Tokenize(text)));
}
