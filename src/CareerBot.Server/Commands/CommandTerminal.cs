using System.Text;
using Spectre.Console;

namespace CareerBot.Server.Commands;

/// <summary>What a command reads from and writes to: the terminal, a pipe, or the strings of a test.</summary>
/// <param name="input">Lines typed or piped in.</param>
/// <param name="output">Results.</param>
/// <param name="error">Complaints.</param>
/// <param name="isInteractive">True when a person sits at both ends: prompts and colours are wanted.</param>
internal sealed class CommandTerminal(TextReader input, TextWriter output, TextWriter error, bool isInteractive) : IDisposable
{
    // Output that is read by a program is never wrapped.
    private const int UnwrappedWidth = 100_000;

    private IAnsiConsole? _console;

    /// <summary>Lines typed or piped in.</summary>
    public TextReader In { get; } = input;

    /// <summary>Results, plain.</summary>
    public TextWriter Out { get; } = output;

    /// <summary>Complaints, plain.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>True when a person sits at both ends.</summary>
    public bool IsInteractive { get; } = isInteractive;

    /// <summary>Results with colours where the terminal shows them; plain and unwrapped when redirected.</summary>
    public IAnsiConsole Console => _console ??= CreateConsole(Out);

    /// <summary>The terminal of this process; UTF-8 whatever the locale says.</summary>
    public static CommandTerminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        System.Console.OutputEncoding = utf8;
        System.Console.InputEncoding = utf8;
        var isInteractive = !System.Console.IsInputRedirected && !System.Console.IsOutputRedirected;
        return new CommandTerminal(System.Console.In, System.Console.Out, System.Console.Error, isInteractive);
    }

    /// <summary>Writes lines of complaint, made safe to show.</summary>
    public void Complain(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Error.WriteLine(TerminalText.Clean(line));
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Out.Flush();
        Error.Flush();
    }

    private static IAnsiConsole CreateConsole(TextWriter output)
    {
        var isTerminal = ReferenceEquals(output, System.Console.Out) && !System.Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (!isTerminal)
        {
            console.Profile.Width = UnwrappedWidth;
        }

        return console;
    }
}
