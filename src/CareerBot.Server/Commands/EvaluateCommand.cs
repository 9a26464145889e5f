using System.CommandLine;
using CareerBot.Core.Evaluation;

namespace CareerBot.Server.Commands;

/// <summary><c>careerbot evaluate</c>: the golden set through the engine. Exit code 1 below the thresholds of its file.</summary>
internal sealed class EvaluateCommand(CommandTerminal terminal) : ICommand
{
    private const string Dev = "dev";
    private const string HeldOut = "held-out";

    private readonly Option<bool> _json = new("--json") { Description = "Print the report as JSON." };
    private readonly Option<string?> _split = new("--split") { Description = "Run one half only.", HelpName = $"{Dev}|{HeldOut}" };

    /// <inheritdoc />
    public Command Build()
    {
        _split.AcceptOnlyFromAmong(Dev, HeldOut);
        var command = new Command("evaluate", "Measure the answers on golden.yaml. Exit code 1 below its thresholds.") { _json, _split };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Evaluate(parsed, cancellationToken)));
        return command;
    }

    private int Evaluate(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (EngineCommand.ReadSettings(terminal, parsed.GetValue(CommandLine.Knowledge)) is not { } settings)
        {
            return 1;
        }

        var golden = GoldenSet.Load(Path.Combine(settings.KnowledgePath, "golden.yaml"));
        if (golden.Set is not { } set)
        {
            terminal.Complain(golden.Problems.Select(problem => problem.ToString()));
            return 1;
        }

        if (EngineCommand.Build(terminal, settings) is not { } engine)
        {
            return 1;
        }

        var report = GoldenEvaluation.Run(engine, Half(set, parsed.GetValue(_split)), cancellationToken);
        if (parsed.GetValue(_json))
        {
            terminal.Out.WriteLine(EvaluationJson.Write(report));
        }
        else
        {
            new EvaluationPrinter(terminal.Console).Print(report);
        }

        return report.Holds ? 0 : 1;
    }

    private static GoldenSet Half(GoldenSet set, string? split) => split switch
    {
        Dev => set with { Cases = [.. set.Cases.Where(one => one.Split == GoldenSplit.Dev)] },
        HeldOut => set with { Cases = [.. set.Cases.Where(one => one.Split == GoldenSplit.HeldOut)] },
        _ => set,
    };
}
