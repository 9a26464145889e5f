using static CareerBot.Core.Tests.Knowledge.KnowledgeFolder;

namespace CareerBot.Core.Tests.Knowledge.Checks;

public sealed class GoldenChecksTests : IDisposable
{
    private const string Set = """
        thresholds:
          dev: {answered: 0.95, refused: 0.95, followUps: 0}
          heldOut: {answered: 0.90, refused: 0.90, followUps: 0}
        cases:
          - {id: d-one, split: dev, group: faq, question: must I study, kind: answered, sources: ["degree#intro"]}
          - {id: h-one, split: held-out, group: hostile, question: "", kind: notKnown}
          - {id: h-two, split: held-out, group: hostile, question: "!!", kind: notKnown}

        """;

    private readonly KnowledgeFolder _folder = new();

    public GoldenChecksTests() => _folder.Write(GoldenFile, Set);

    [Fact]
    public void Load_valid_golden_set_passes() => _folder.Knowledge();

    [Theory]
    [InlineData("d-one, split: dev, group: passage, question: is it worth it", "id 'd-one' stands twice")]
    [InlineData("d-two, split: held-out, group: faq, question: MUST I study?", "'d-two' asks the same as 'd-one'")]
    [InlineData("d-two, split: dev, group: faq, question: Which College?!", "in the very words of faq/degree.yaml:11")]
    [InlineData("d-two, split: dev, group: out-of-scope, question: person example number1", "in the very words of intents.yaml:67")]
    [InlineData("d-two, split: dev, group: faq, question: is it worth it, sources: ['degree#gone']", "'degree#gone' does not exist")]
    public void Load_golden_case_that_breaks_a_rule_is_a_problem(string fields, string message)
    {
        _folder.Append(GoldenFile, $"  - {{id: {fields}, kind: answered}}\n");

        _folder.AssertProblem(GoldenFile, 8, message);
    }

    [Fact]
    public void Load_same_last_turn_after_another_first_is_another_case()
    {
        _folder.Append(GoldenFile, """
              - {id: d-two, split: dev, group: follow-up, turns: [must I study, why], kind: answered}
              - {id: d-three, split: dev, group: follow-up, turns: [which school fits, why], kind: answered}

            """);

        _folder.Knowledge();
    }

    public void Dispose() => _folder.Dispose();
}
