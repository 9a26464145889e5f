using System.Reflection;
using System.Runtime.CompilerServices;
using CareerBot.BotFramework;
using CareerBot.Core.Answers;
using Microsoft.AspNetCore.Http;

namespace CareerBot.FunctionalTests.HouseRules;

public sealed class AssemblyTests
{
    private static readonly Assembly Core = typeof(AnswerEngine).Assembly;

    private static readonly Assembly[] Product = [Core, typeof(BotOptions).Assembly, typeof(CareerBot.Server.Program).Assembly];

    [Fact]
    public void Core_knows_only_the_runtime_and_three_libraries() =>
        Assert.DoesNotContain(
            Core.GetReferencedAssemblies().Select(reference => reference.Name!),
            // Microsoft.VisualBasic.Core is part of the runtime: it has the CSV reader.
            name => name is not ("Markdig" or "YamlDotNet" or "System.Numerics.Tensors" or "Microsoft.VisualBasic.Core")
                && (!name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("System.Data", StringComparison.Ordinal)));

    [Fact]
    public void BotFramework_does_not_know_the_server() =>
        Assert.DoesNotContain(typeof(BotOptions).Assembly.GetReferencedAssemblies(), reference => reference.Name == "careerbot");

    [Fact]
    public void Concrete_classes_are_sealed() =>
        Assert.Empty(
            from type in OwnTypes()
            where type.IsClass && !type.IsSealed && !type.IsAbstract
            select type.FullName);

    [Fact]
    public void Public_async_methods_take_a_token_last() =>
        Assert.Empty(
            from type in OwnTypes()
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !method.IsSpecialName && IsTask(method.ReturnType) && method.Name != nameof(IAsyncDisposable.DisposeAsync)
            let last = method.GetParameters().LastOrDefault()?.ParameterType
            // A request carries its token with it.
            where last != typeof(CancellationToken) && last != typeof(HttpContext)
            select $"{type.FullName}.{method.Name}");

    private static IEnumerable<Type> OwnTypes() =>
        Product.SelectMany(assembly => assembly.GetTypes()).Where(type =>
            type.Namespace?.StartsWith("CareerBot.", StringComparison.Ordinal) == true
            && !type.Name.Contains('<', StringComparison.Ordinal)
            && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null);

    private static bool IsTask(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)));
}
