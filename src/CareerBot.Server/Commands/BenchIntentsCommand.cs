using System.CommandLine;
using System.Diagnostics;
using CareerBot.Core.Evaluation;
using CareerBot.Core.Intents;
using Spectre.Console;

namespace CareerBot.Server.Commands;

/// <summary><c>careerbot bench-intents</c>: the intent engine on labelled questions from outside.</summary>
internal sealed class BenchIntentsCommand(CommandTerminal terminal) : ICommand
{
    private readonly Option<FileInfo> _train = new("--train")
    {
        Description = "Examples to learn from: CSV with the columns sentence and label, or the JSON of CLINC150.",
        HelpName = "file",
        Required = true,
    };

    private readonly Option<FileInfo> _test = new("--test")
    {
        Description = "Questions to measure on, in the same formats; one JSON file may be given for both.",
        HelpName = "file",
        Required = true,
    };

    /// <inheritdoc />
    public Command Build()
    {
        _train.AcceptExistingOnly();
        _test.AcceptExistingOnly();
        var command = new Command("bench-intents", "Measure the intent engine on published questions.") { _train, _test };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(
            Run(parsed.GetRequiredValue(_train).FullName, parsed.GetRequiredValue(_test).FullName, cancellationToken)));
        return command;
    }

    private int Run(string train, string test, CancellationToken cancellationToken)
    {
        try
        {
            var data = IntentDataReader.Read(train, test);
            Print(IntentBenchmark.Run(data, new LinearIntentClassifierFactory(), cancellationToken), data.Validation.Count > 0);
            return 0;
        }
        catch (InvalidDataException exception)
        {
            terminal.Complain([exception.Message]);
            return 1;
        }
    }

    private void Print(IntentBenchmarkReport report, bool hasValidation)
    {
        var rule = hasValidation
            ? $"{IntentBenchmark.RefusedOfValidation:0 %} of the in-scope validation questions are refused"
            : $"{IntentBenchmark.RefusedOfTraining:0 %} of the held-out training sentences are refused";
        var table = new Table().Border(TableBorder.Minimal).HideHeaders().AddColumn("what").AddColumn(new TableColumn("figure").RightAligned());
        table.AddRow("training examples, intents, test questions", $"{report.Examples}, {report.Labels}, {report.Questions}");
        table.AddRow("accuracy in scope, nothing refused", Percent(report.Accuracy));
        table.AddRow("threshold", $"{report.Threshold:0.0000}");
        table.AddRow("accuracy in scope, refused counts as wrong", Percent(report.InScopeAccuracy));
        table.AddRow("out-of-scope recall", Percent(report.OutOfScopeRecall));
        table.AddRow("false refusals", Percent(report.FalseRefusals));
        table.AddRow("Matthews correlation, 95 % interval", $"{report.Correlation:0.000}, {report.CorrelationLow:0.000} to {report.CorrelationHigh:0.000}");
        table.AddRow("at the best threshold of the test questions", $"{report.BestCorrelation:0.000}");
        table.AddRow("training and calibration", $"{report.Training.TotalSeconds:0.0} s");
        table.AddRow("one text, p50", $"{report.Median.TotalMicroseconds:0} microseconds");
        using var process = Process.GetCurrentProcess();
        table.AddRow("peak memory of the process", $"{process.PeakWorkingSet64 / 1_000_000.0:0} MB");
        terminal.Console.Write(table);
        terminal.Console.MarkupLine($"The threshold is the one at which {rule}.");
    }

    private static string Percent(double share) => double.IsNaN(share) ? "none" : $"{share * 100:0.0} %";
}
