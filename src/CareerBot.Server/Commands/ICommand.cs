using System.CommandLine;

namespace CareerBot.Server.Commands;

/// <summary>One command of <c>careerbot</c>.</summary>
internal interface ICommand
{
    /// <summary>Its name, options and action.</summary>
    Command Build();
}
