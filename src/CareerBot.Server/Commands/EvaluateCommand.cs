using System.CommandLine;
using CareerBot.Core.Answers;
using CareerBot.Core.Evaluation;
using CareerBot.Core.Intents;
using CareerBot.Server.Configuration;
using CareerBot.Server.Evaluation;
using Spectre.Console;

namespace CareerBot.Server.Commands;

/// <summary><c>careerbot evaluate</c>: how good the answers are. Exit code 1 below the thresholds of golden.yaml, or below a baseline.</summary>
internal sealed class EvaluateCommand(CommandTerminal terminal) : ICommand
{
    private const string Dev = "dev";
    private const string HeldOut = "held-out";

    private readonly Option<bool> _json = new("--json") { Description = "Print the report as JSON." };
    private readonly Option<FileInfo> _html = new("--html") { Description = "Write the report as a page with plots.", HelpName = "file" };
    private readonly Option<FileInfo> _baseline = new("--baseline")
    {
        Description = "Compare with the JSON of an earlier report; exit code 1 when quality fell.",
        HelpName = "file",
    };

    private readonly Option<string?> _split = new("--split") { Description = "Ask one half of the golden questions only.", HelpName = $"{Dev}|{HeldOut}" };
    private readonly Option<EnginePart[]> _without = PartsOption.Create("Show instead what parts are worth, on the dev half", Enum.GetValues<EnginePart>());

    /// <inheritdoc />
    public Command Build()
    {
        _split.AcceptOnlyFromAmong(Dev, HeldOut);
        _baseline.AcceptExistingOnly();
        var command = new Command("evaluate", "Measure the answers on golden.yaml. Exit code 1 below its thresholds or below a baseline.")
        {
            _json, _html, _baseline, _split, _without,
        };
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

        try
        {
            return parsed.GetValue(_without) is { Length: > 0 } parts
                ? ShowWorth(settings, Half(set, Dev), parts, cancellationToken)
                : Report(settings, Half(set, parsed.GetValue(_split)), parsed, cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            terminal.Complain([exception.Message]);
            return 1;
        }
    }

    private int Report(ServerSettings settings, GoldenSet golden, ParseResult parsed, CancellationToken cancellationToken)
    {
        // Read first: a wrong file is told at once, not after the measuring.
        var baseline = parsed.GetValue(_baseline) is { } file ? EvaluationJson.ReadBaseline(file.FullName) : null;
        if (EngineCommand.Build(terminal, settings) is not { } engine)
        {
            return 1;
        }

        var report = WithProgress("Measuring", progress => EvaluationReport.Of(engine, golden, new LinearIntentClassifierFactory(), progress, cancellationToken));
        if (parsed.GetValue(_html) is { } page)
        {
            File.WriteAllText(page.FullName, EvaluationPage.Render(report));
        }

        var comparison = baseline is null ? null : EvaluationComparison.Of(baseline, report.Golden);
        if (parsed.GetValue(_json))
        {
            terminal.Out.WriteLine(EvaluationJson.Write(report, comparison));
        }
        else
        {
            new EvaluationPrinter(terminal.Console).Print(report, comparison);
        }

        return report.Golden.Holds && (comparison?.Fell ?? []).Count == 0 ? 0 : 1;
    }

    private int ShowWorth(ServerSettings settings, GoldenSet golden, EnginePart[] parts, CancellationToken cancellationToken)
    {
        if (golden.Cases.Count == 0)
        {
            terminal.Complain(["golden.yaml has no case of the dev half, by which --without could tell what a part is worth. Add cases with 'split: dev'."]);
            return 1;
        }

        if (EngineCommand.Build(terminal, settings) is not { } engine)
        {
            return 1;
        }

        GoldenSummary Ask(AnswerEngine one) => GoldenEvaluation.Run(one, golden, cancellationToken).Summaries[0];
        var whole = Ask(engine);
        var without = new List<(EnginePart, GoldenSummary)>();
        WithProgress("Building the engine without its parts", progress =>
        {
            foreach (var part in parts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                without.Add((part, Ask(ReducedEngine.Build(engine.Knowledge, settings.Answering, part))));
                progress?.Invoke((double)without.Count / parts.Length);
            }

            return without;
        });
        new EvaluationPrinter(terminal.Console).Print(whole, without);
        return 0;
    }

    // A bar where a person looks on; nothing where a program reads.
    private T WithProgress<T>(string what, Func<Action<double>?, T> work) => terminal.IsInteractive
        ? terminal.Console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(what, maxValue: 1);
            return work(done => task.Value = done);
        })
        : work(null);

    private static GoldenSet Half(GoldenSet set, string? split) => split switch
    {
        Dev => set with { Cases = [.. set.Cases.Where(one => one.Split == GoldenSplit.Dev)] },
        HeldOut => set with { Cases = [.. set.Cases.Where(one => one.Split == GoldenSplit.HeldOut)] },
        _ => set,
    };
}
