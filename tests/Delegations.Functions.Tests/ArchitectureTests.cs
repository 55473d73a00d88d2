using System.Text.RegularExpressions;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests;

/// <summary>Who may know whom.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string[] Slices = ["Visits", "Itineraries", "Agendas", "Invitations", "Reports", "Sharing", "Retention", "Desk", "Converting"];

    /// <summary>The other slices that a slice may read; all may use the hosting's contracts and the web's answers.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["Visits"] = [],
        ["Itineraries"] = ["Visits"],
        ["Agendas"] = ["Visits", "Itineraries"],
        ["Invitations"] = ["Visits", "Itineraries", "Agendas"],
        ["Reports"] = Slices,
        ["Sharing"] = Slices,
        ["Retention"] = Slices,
        ["Desk"] = Slices,
        ["Converting"] = Slices,
    };

    /// <summary>Libraries to the outside that one slice alone uses.</summary>
    private static readonly Dictionary<string, string[]> Adapters = new(StringComparer.Ordinal)
    {
        ["Invitations"] = ["Graph"],
    };

    public static TheoryData<string> SliceNames => [.. Slices];

    [Theory]
    [MemberData(nameof(SliceNames))]
    public void A_slice_reads_only_the_slices_below_it(string slice)
    {
        string[] allowed = [slice, "Hosting", "Web", "Model", "Documents", "Storage", .. Known[slice], .. Adapters.GetValueOrDefault(slice, [])];

        var foreign = NamesIn($"Delegations.Functions/{slice}").Where(use => !allowed.Contains(use.Name));

        Assert.Empty(foreign);
    }

    [Theory]
    [InlineData("Delegations.Model", "Model")]
    [InlineData("Delegations.Documents", "Model", "Documents")]
    [InlineData("Delegations.Storage", "Model", "Storage")]
    [InlineData("Delegations.Graph", "Model", "Graph")]
    public void A_library_knows_the_model_and_no_other_library(string library, params string[] allowed)
    {
        var foreign = NamesIn(library).Where(use => !allowed.Contains(use.Name));

        Assert.Empty(foreign);
    }

    [Fact]
    public void Hosting_and_web_name_slices_in_their_lists_alone()
    {
        string[] lists = ["DelegationsApp.cs", "WebJson.cs", "CommandLine.cs", "ConvertVerb.cs"];

        var foreign = NamesIn("Delegations.Functions/Hosting").Concat(NamesIn("Delegations.Functions/Web"))
            .Where(use => Slices.Contains(use.Name) && !lists.Contains(use.File));

        Assert.Empty(foreign);
    }

    [Fact]
    public void Every_slice_has_its_row_in_the_table()
    {
        var folders = Directory.GetDirectories(Path.Combine(RepositoryRoot.Path, "functions", "Delegations.Functions"))
            .Select(folder => Path.GetFileName(folder))
            .Except(["Hosting", "Web", "bin", "obj", "Properties"], StringComparer.Ordinal);

        Assert.Equal(Known.Keys.Order(), folders.Order());
    }

    private static IEnumerable<(string File, string Name)> NamesIn(string folder)
    {
        var root = Path.Combine(RepositoryRoot.Path, "functions", folder);
        string[] files =
        [
            .. Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
                .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin")),
        ];
        Assert.NotEmpty(files);
        return from file in files
               from Match use in Uses().Matches(File.ReadAllText(file))
               select (Path.GetFileName(file), use.Groups["name"].Value);
    }

    [GeneratedRegex(@"^@?using (static )?Delegations\.(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Uses();
}
