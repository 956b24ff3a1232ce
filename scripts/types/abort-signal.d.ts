// The contract is compiled without DOM and without Node; AbortSignal is the one global that both of them have.
interface AbortSignal {
  readonly aborted: boolean;
}
