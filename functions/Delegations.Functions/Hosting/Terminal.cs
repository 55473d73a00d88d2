namespace Delegations.Hosting;

/// <summary>The one way to a person's terminal: the verbs' words, and the last words of a process that cannot start.</summary>
internal static class Terminal
{
    public static void Say(string line) => Console.Out.WriteLine(line);

    public static void Complain(string line) => Console.Error.WriteLine(line);
}
