using System.Reflection;
using System.Text;
using Xunit;

namespace Delegations.Documents.Tests.Rendering;

/// <summary>Expected documents. <c>DELEGATIONS_WRITE_GOLDEN=1</c> rewrites them; the commit says why they changed.</summary>
internal static class Golden
{
    public static string Root { get; } = typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value ?? "";

    public static void Matches(string name, byte[] actual)
    {
        var path = Path.Combine([Root, "tests", "Delegations.Documents.Tests", "Rendering", "Golden", .. name.Split('/')]);
        if (Environment.GetEnvironmentVariable("DELEGATIONS_WRITE_GOLDEN") is "1")
        {
            File.WriteAllBytes(path, actual);
        }

        Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(path)), Encoding.UTF8.GetString(actual));
    }

    public static void Matches(string name, string actual) => Matches(name, Encoding.UTF8.GetBytes(actual));
}
