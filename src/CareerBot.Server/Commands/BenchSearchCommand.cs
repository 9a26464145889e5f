using System.CommandLine;
using CareerBot.Core.Evaluation;
using Spectre.Console;

namespace CareerBot.Server.Commands;

/// <summary><c>careerbot bench-search</c>: the search engine on a published collection, or on the knowledge itself, at any size.</summary>
internal sealed class BenchSearchCommand(CommandTerminal terminal) : ICommand
{
    private static readonly string[] Columns = ["documents", "build", "bytes a document", "p50", "p99"];

    private readonly Option<FileInfo> _data = new("--data")
    {
        Description = "Collection to search: JSON of docs [[id, title, text]], qs [[id, text]] and qrel {question: {document: code}}. Default: the knowledge.",
        HelpName = "file",
    };

    private readonly Option<int[]> _times = new("--times")
    {
        Description = "How many times over the documents are indexed, for the speed.",
        HelpName = "n",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [1, 10, 100],
    };

    private readonly Option<int?> _passages = new("--passages") { Description = "Repeat the documents up to this number instead.", HelpName = "n" };

    private readonly Option<EnginePart[]> _without = PartsOption.Create("Leave parts of the ranking out", EnginePart.Pairs, EnginePart.Feedback);

    /// <inheritdoc />
    public Command Build()
    {
        _data.AcceptExistingOnly();
        _times.Validators.Add(result => Refuse(result, result.GetValueOrDefault<int[]>().Any(times => times is < 1 or > 10_000), "--times takes numbers from 1 to 10,000."));
        _passages.Validators.Add(result => Refuse(result, result.GetValueOrDefault<int?>() is < 1 or > 10_000_000, "--passages takes a number from 1 to 10,000,000."));
        var command = new Command("bench-search", "Measure the search engine on a published collection or on the knowledge.") { _data, _times, _passages, _without };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, cancellationToken)));
        return command;
    }

    private static void Refuse(System.CommandLine.Parsing.OptionResult result, bool isWrong, string message)
    {
        if (isWrong)
        {
            result.AddError(message);
        }
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (Read(parsed) is not { } data)
        {
            return 1;
        }

        var factory = ReducedEngine.Index(parsed.GetValue(_without) ?? []);
        var table = new Table().Border(TableBorder.Minimal);
        if (data.Questions.Any(question => question.Relevant.Count > 0))
        {
            var quality = SearchBenchmark.Quality(data, factory, cancellationToken);
            terminal.Console.MarkupLine($"{quality.Questions} questions: nDCG@10 [bold]{quality.Gain:0.000}[/], MAP@100 [bold]{quality.Precision:0.000}[/], recall@10 [bold]{quality.Recall:0.000}[/]");
        }

        foreach (var name in Columns)
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        var factors = parsed.GetValue(_passages) is { } passages ? [Math.Max(1, passages / data.Documents.Count)] : parsed.GetRequiredValue(_times);
        foreach (var factor in factors)
        {
            var speed = SearchBenchmark.Speed(data.Times(factor), factory, cancellationToken);
            table.AddRow(
                $"{speed.Documents:N0}", $"{speed.Build.TotalSeconds:0.00} s", $"{speed.BytesPerDocument:N0}", $"{speed.Median.TotalMicroseconds:N0} µs", $"{speed.P99.TotalMicroseconds:N0} µs");
        }

        terminal.Console.Write(table);
        return 0;
    }

    private SearchData? Read(ParseResult parsed)
    {
        try
        {
            return parsed.GetValue(_data) is { } file
                ? SearchDataReader.Read(file.FullName)
                : EngineCommand.LoadKnowledge(terminal, parsed.GetValue(CommandLine.Knowledge)) is { } knowledge ? SearchData.Of(knowledge) : null;
        }
        catch (InvalidDataException exception)
        {
            terminal.Complain([exception.Message]);
            return null;
        }
    }
}
