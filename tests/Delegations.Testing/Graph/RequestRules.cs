namespace Delegations.Testing.Graph;

/// <summary>What a request of ours must be like: the vendor's schemas, and the headers and options that the calls depend on.</summary>
internal static class RequestRules
{
    private static readonly string[] NotInDelta = ["$select", "$filter", "$expand", "$orderby", "$search"];

    public static async Task<IReadOnlyList<string>> CheckAsync(string operation, ServerRequest request)
    {
        List<string> wrong = [];
        if (request.Preference("IdType") != "ImmutableId")
        {
            wrong.Add($"{operation}: ids would change when an event is moved; Prefer: IdType=\"ImmutableId\" belongs to every call");
        }

        if (request.Method == "GET" && request.Preference("outlook.timezone") is null)
        {
            wrong.Add($"{operation}: a read names the zone that it wants times in");
        }

        if (operation.EndsWith("/delta", StringComparison.Ordinal) && NotInDelta.Any(request.Query.ContainsKey))
        {
            wrong.Add($"{operation}: takes none of {string.Join(", ", NotInDelta)}");
        }

        if (request.Method == "GET")
        {
            return wrong;
        }

        if (request.Headers.GetValueOrDefault("Content-Type", "") is not ("application/json" or "application/json; charset=utf-8"))
        {
            wrong.Add($"{operation}: a body is JSON and says so");
        }

        return [.. wrong, .. await RequestContract.CheckAsync(operation, request.Body)];
    }
}
