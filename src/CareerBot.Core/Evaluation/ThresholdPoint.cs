namespace CareerBot.Core.Evaluation;

/// <summary>What happens where the engine answers from another confidence on.</summary>
/// <param name="Threshold">The confidence, 0 to 1.</param>
/// <param name="Answered">Share of all questions, in scope and out of it, that get an answer.</param>
/// <param name="Wrong">Share of all questions that get a wrong answer.</param>
/// <param name="Right">Share of the questions in scope that are answered rightly.</param>
/// <param name="Refused">Share of the questions out of scope that are refused.</param>
public sealed record ThresholdPoint(double Threshold, double Answered, double Wrong, double Right, double Refused)
{
    internal static ThresholdPoint Of(double threshold, GoldenReport report)
    {
        var inScope = report.Results.Where(result => result.Case.ExpectsAnswer).ToList();
        var outOfScope = report.Results.Where(result => result.Case.Group == GoldenGroup.OutOfScope).ToList();
        var all = Math.Max(inScope.Count + outOfScope.Count, 1);
        var answered = inScope.Concat(outOfScope).Where(result => result.Kind == Answers.AnswerKind.Answered).ToList();
        return new ThresholdPoint(
            threshold,
            (double)answered.Count / all,
            (double)answered.Count(result => !result.IsRight) / all,
            GoldenShare.Of(inScope).Value,
            GoldenShare.Of(outOfScope).Value);
    }
}
