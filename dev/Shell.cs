using System.Diagnostics;
using System.Runtime.CompilerServices;

/// <summary>Runs other programs from the repository's root.</summary>
internal static class Shell
{
    public static string Root { get; } = FindRoot();

    public static string Under(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Runs a program to its end; its output is the developer's to see.</summary>
    /// <exception cref="StepFailed">It ended with another code than 0.</exception>
    public static void Run(string program, params string[] arguments)
    {
        var code = Start(program, arguments, onLine: null);
        if (code != 0)
        {
            throw new StepFailed($"Failed: {program} {string.Join(' ', arguments)}", code);
        }
    }

    /// <summary>Runs a program to its end and shows its output through <paramref name="onLine"/>; the exit code.</summary>
    public static int Start(string program, string[] arguments, Action<string>? onLine)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Root, RedirectStandardOutput = onLine is not null };

        // The sums of the tests are read from the CLI's words, whatever language the computer speaks.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start) ?? throw new StepFailed($"{program} does not start.", 1);
        while (onLine is not null && process.StandardOutput.ReadLine() is { } line)
        {
            onLine(line);
        }

        process.WaitForExit();
        return process.ExitCode;
    }

    private static string FindRoot([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(Path.GetDirectoryName(thisFile))!; // dev/Shell.cs lies one below the root
}
