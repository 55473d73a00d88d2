using System.Reflection;
using Delegations.Documents.Reading;
using Delegations.Documents.Reading.Formats;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Findings;

/// <summary>One call of a method that says something to a user.</summary>
/// <param name="Name">The method.</param>
/// <param name="Code">The finding's or refusal's stable code.</param>
/// <param name="Weight">The severity; null for what refuses the whole file.</param>
/// <param name="Arguments">What it was called with.</param>
/// <param name="In">The sentence in a language.</param>
internal sealed record FindingSample(string Name, string Code, Severity? Weight, IReadOnlyList<object?> Arguments, Func<Language, string> In);

/// <summary>Calls every method that makes a finding or a refusal, so that no list of them has to be kept by hand.</summary>
internal static class FindingSamples
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<FindingSample> All { get; } = [.. OfWriter(), .. OfProblems()];

    private static IEnumerable<FindingSample> OfWriter()
    {
        foreach (var method in typeof(FindingsWriter).GetMethods(Declared | BindingFlags.Instance).Where(method => !method.IsSpecialName && method.ReturnType == typeof(void)))
        {
            var arguments = SampleArguments.For(method);
            foreach (var finding in Call(method, arguments, Language.English))
            {
                yield return new FindingSample(method.Name, finding.Code, finding.Severity, arguments, language => Call(method, arguments, language)[0].Message);
            }
        }
    }

    private static IReadOnlyList<Finding> Call(MethodInfo method, object?[] arguments, Language language)
    {
        var writer = new FindingsWriter(language);
        method.Invoke(writer, arguments);
        Assert.True(writer.All.Count == 1, $"FindingsWriter.{method.Name} wrote {writer.All.Count} findings.");
        return writer.All;
    }

    private static IEnumerable<FindingSample> OfProblems()
    {
        foreach (var property in typeof(FileProblem).GetProperties(Declared | BindingFlags.Static).Where(property => property.PropertyType == typeof(FileProblem)))
        {
            yield return Of(property.Name, property.GetValue(null), []);
        }

        foreach (var method in typeof(FileProblem).GetMethods(Declared | BindingFlags.Static).Where(method => !method.IsSpecialName && method.ReturnType == typeof(FileProblem)))
        {
            var arguments = SampleArguments.For(method);
            yield return Of(method.Name, method.Invoke(null, arguments), arguments);
        }
    }

    private static FindingSample Of(string name, object? made, object?[] arguments)
    {
        var problem = Assert.IsType<FileProblem>(made);
        return new FindingSample(name, problem.Code, null, arguments, problem.Message);
    }
}
