using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Delegations.Testing;

/// <summary>Ports for processes that are killed and started again on the same one.</summary>
public static class Ports
{
    /// <summary>Systems give ports from 32768 on to outgoing connections, any of which could take one between an end and a new start.</summary>
    private const int Beyond = 32_768;

    private const int First = 15_000;

    /// <summary>A port of loopback on which nobody listens.</summary>
    public static int Free()
    {
        while (true)
        {
            var port = RandomNumberGenerator.GetInt32(First, Beyond);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: another one.
            }
        }
    }
}
