using System.Reflection;

namespace Delegations.Testing;

/// <summary>The folder of the repository that the tests were built from.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = typeof(RepositoryRoot).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => string.Equals(attribute.Key, "RepositoryRoot", StringComparison.Ordinal)).Value
        ?? throw new InvalidOperationException("tests/Directory.Build.props gives the assembly no RepositoryRoot.");
}
