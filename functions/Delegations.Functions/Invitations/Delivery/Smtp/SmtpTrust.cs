using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>Authorities that are trusted instead of the system's. Never registered by the app: the system's store stands there.</summary>
internal sealed class SmtpTrust(X509Certificate2Collection authorities)
{
    public bool Check(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 presented || errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            return false;
        }

        using var own = new X509Chain();
        own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        own.ChainPolicy.CustomTrustStore.AddRange(authorities);
        own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return own.Build(presented);
    }
}
