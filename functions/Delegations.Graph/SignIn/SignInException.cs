using NodaTime;

namespace Delegations.Graph.SignIn;

/// <summary>No token was given: with a code where the app is refused, without one where nobody could say.</summary>
internal sealed class SignInException(string? code, Duration? retryAfter) : Exception("The app could not sign in.")
{
    public string? Code { get; } = code;

    public Duration? RetryAfter { get; } = retryAfter;
}
