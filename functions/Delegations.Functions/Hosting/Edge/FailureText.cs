using System.Diagnostics;

namespace Delegations.Hosting.Edge;

/// <summary>What may be said of an exception in a log: never its message.</summary>
internal static class FailureText
{
    /// <summary>The type and those of its inner exceptions.</summary>
    public static string TypesOf(Exception failure)
    {
        var types = new List<string>();
        for (Exception? current = failure; current is not null; current = current.InnerException)
        {
            types.Add(current.GetType().Name);
        }

        return string.Join(" < ", types);
    }

    /// <summary>The innermost method of our own that it passed through.</summary>
    public static string PlaceOf(Exception failure)
    {
        foreach (var frame in new StackTrace(failure).GetFrames())
        {
            var method = DiagnosticMethodInfo.Create(frame);
            if (method?.DeclaringTypeName?.StartsWith("Delegations.", StringComparison.Ordinal) == true)
            {
                return $"{method.DeclaringTypeName}.{method.Name}";
            }
        }

        return "code outside Delegations";
    }
}
