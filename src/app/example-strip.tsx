/** Over every screen of the example: that it is one, and the way out in one tap. */
import { Eye, LogOut } from "lucide-react";
import { useNavigate } from "react-router";
import { Button } from "../ui/button.tsx";
import { Strip } from "../ui/strip.tsx";
import { texts } from "./texts.ts";

export function ExampleStrip({ id }: { readonly id: string }) {
  const navigate = useNavigate();
  const stop = async () => {
    const { leaveOrganisation } = await import("./leaving.ts");
    await navigate("/", { replace: true });
    await leaveOrganisation(id);
  };
  return (
    <Strip
      icon={Eye}
      action={
        <Button variant="quiet" icon={LogOut} onPress={() => void stop()}>
          {texts.example.stop}
        </Button>
      }
    >
      {texts.example.strip}
    </Strip>
  );
}
