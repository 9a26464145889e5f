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

    [Theory]
    [InlineData("hw mch dos a lb tec ern")]
    [InlineData("wut r teh reqs 2 bcom a mdical tecnishan")]
    [InlineData("how mush do thay ern and wat do i ned to becom a lab tec")]
    [InlineData("i em form spain how do i work as mlt")]
    [InlineData("du u need da cert")]
    [InlineData("can i study at la trobe or de paul and work with a med van")]
    public void MayBeEnglish_misspelt_or_mixed_english_gives_true(string text) => Assert.True(_detector.MayBeEnglish(Tokenizer.Tokenize(text)));

    [Theory]
    [InlineData("")]
    [InlineData("si")]
    [InlineData("salario")]
    [InlineData("12345")]
    [InlineData("qwertz asdf yxcv")]
    [InlineData("\u5DE5\u8D44 salary")]
    public void MayBeEnglish_too_little_to_tell_gives_true(string text) => Assert.True(_detector.MayBeEnglish(Tokenizer.Tokenize(text)));

    [Theory]
    [InlineData("que es mlt")]
    [InlineData("que es el mlt y cuanto gana")]
    [InlineData("combien gagne un mlt")]
    [InlineData("wie viel verdient man als mlt")]
    [InlineData("\u533B\u5B66\u68C0\u9A8C\u6280\u5E08\u7684\u5DE5\u8D44 mlt")]
    public void MayBeEnglish_other_language_with_a_word_of_the_subject_gives_false(string text) => Assert.False(_detector.MayBeEnglish(Tokenizer.Tokenize(text)));

    [Fact]
    public void MayBeEnglish_known_words_outweigh_as_many_foreign_ones()
    {
        var detector = new EnglishDetector(word => word is "salary" or "license");

        Assert.True(detector.MayBeEnglish(Tokenizer.Tokenize("salary license el los")));
        Assert.False(detector.MayBeEnglish(Tokenizer.Tokenize("salary license el los las")));
    }
}
