using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

/// <summary>An executable and the times that its runs took.</summary>
internal sealed class Stopwatched(string executable, (string Name, string Value)[] environment)
{
    private readonly List<double> milliseconds = [];

    public double Median => milliseconds.Order().ElementAt(milliseconds.Count / 2);

    /// <summary>The last line that a run to the end printed.</summary>
    public string LastLine { get; private set; } = "";

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>From the start of the process to the first byte of its answer to <c>GET /</c>; the process is then killed.</summary>
    public void TimeStart(int port)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Start([]);
        while (!Answers(port))
        {
            if (process.HasExited)
            {
                throw new StepFailed($"{executable} ended with {process.ExitCode} before it answered.", 1);
            }

            Thread.Sleep(1);
        }

        milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>From the start of the process to its end; the exit code.</summary>
    public int TimeToEnd(params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        LastLine = output.TrimEnd().Split('\n')[^1];
        return process.ExitCode;
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(executable, arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new StepFailed($"{executable} does not start.", 1);
    }

    private static bool Answers(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(IPAddress.Loopback, port);
            socket.Send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"u8);
            return socket.Receive(new byte[64]) > 0;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
